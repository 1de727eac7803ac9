import { css } from 'lit';

/**
 * The look of every widget. A site sets `--drsk-*` anywhere above the widget; styles read the `--_*`
 * twin, which holds the site's value or ours. Lengths are px and em, never rem: the page's root size is not ours.
 *
 * @cssprop --drsk-font-family - Of all text.
 * @cssprop --drsk-font-size - Of plain text; all else is measured by it.
 * @cssprop --drsk-line-height - Of plain text.
 * @cssprop --drsk-color-text - Text.
 * @cssprop --drsk-color-muted - Text of less weight: hints, dates.
 * @cssprop --drsk-color-surface - What text stands on.
 * @cssprop --drsk-color-border - Lines around fields and cards.
 * @cssprop --drsk-color-primary - Main buttons, marks of what is chosen.
 * @cssprop --drsk-color-on-primary - Text on main buttons.
 * @cssprop --drsk-color-link - Links.
 * @cssprop --drsk-color-danger - What went wrong.
 * @cssprop --drsk-color-success - What went well.
 * @cssprop --drsk-color-warning - What is to be minded.
 * @cssprop --drsk-color-focus - The ring around what has the focus.
 * @cssprop --drsk-radius - Corners.
 * @cssprop --drsk-border-width - Lines around fields and cards.
 * @cssprop --drsk-space - The unit of all distances.
 * @cssprop --drsk-control-height - Least height of fields and buttons.
 * @cssprop --drsk-max-width - Of the widget.
 * @cssprop --drsk-shadow - Of the card.
 * @cssprop --drsk-focus-width - Of the ring around what has the focus.
 * @cssprop --drsk-focus-offset - Of the ring from what has the focus.
 * @cssprop --drsk-transition - Of changes of colour.
 */
export const tokens = css`
  :host {
    --_font-family: var(
      --drsk-font-family,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      sans-serif
    );
    --_font-size: var(--drsk-font-size, 16px);
    --_line-height: var(--drsk-line-height, 1.5);

    --_color-text: var(--drsk-color-text, light-dark(#17212e, #e9eef5));
    --_color-muted: var(--drsk-color-muted, light-dark(#515f70, #aab7c6));
    --_color-surface: var(--drsk-color-surface, light-dark(#ffffff, #151e2a));
    --_color-border: var(--drsk-color-border, light-dark(#7c8998, #78889a));
    --_color-primary: var(--drsk-color-primary, light-dark(#0b4a8f, #92c0ff));
    --_color-on-primary: var(--drsk-color-on-primary, light-dark(#ffffff, #07213f));
    --_color-link: var(--drsk-color-link, light-dark(#0b4a8f, #92c0ff));
    --_color-danger: var(--drsk-color-danger, light-dark(#b3261e, #ffb1a8));
    --_color-success: var(--drsk-color-success, light-dark(#17693a, #7fd8a4));
    --_color-warning: var(--drsk-color-warning, light-dark(#845000, #f2c274));
    --_color-focus: var(--drsk-color-focus, light-dark(#1a6fe0, #a9cdff));

    --_radius: var(--drsk-radius, 8px);
    --_border-width: var(--drsk-border-width, 1px);
    --_space: var(--drsk-space, 8px);
    --_control-height: var(--drsk-control-height, 44px);
    --_max-width: var(--drsk-max-width, 720px);
    --_shadow: var(
      --drsk-shadow,
      0 1px 2px light-dark(#17212e0f, #00000066),
      0 8px 24px light-dark(#17212e14, #00000059)
    );
    --_focus-width: var(--drsk-focus-width, 3px);
    --_focus-offset: var(--drsk-focus-offset, 2px);
    --_transition: var(--drsk-transition, 120ms ease);

    --_color-hairline: color-mix(in srgb, var(--_color-border) 36%, var(--_color-surface));
    --_color-subtle: color-mix(in srgb, var(--_color-primary) 5%, var(--_color-surface));
    --_color-tint: color-mix(in srgb, var(--_color-primary) 11%, var(--_color-surface));
    --_color-primary-strong: color-mix(in srgb, var(--_color-primary) 84%, var(--_color-text));
    --_small: 0.875em;
  }

  /* For eyes that need it: the site's own colours give way. */
  :host(:state(theme-contrast)) {
    color-scheme: dark;
    --_color-text: #ffffff;
    --_color-muted: #ffffff;
    --_color-surface: #000000;
    --_color-border: #ffffff;
    --_color-primary: #ffe14d;
    --_color-on-primary: #000000;
    --_color-link: #ffe14d;
    --_color-danger: #ffb8b0;
    --_color-success: #9df0bd;
    --_color-warning: #ffd080;
    --_color-focus: #6fd3ff;
    --_color-hairline: #ffffff;
    --_color-subtle: #000000;
    --_color-tint: #2b2b2b;
    --_border-width: 2px;
    --_font-size: var(--drsk-font-size, 18px);
  }

  :host(:state(theme-light)) {
    color-scheme: light;
  }

  :host(:state(theme-dark)) {
    color-scheme: dark;
  }

  @media (prefers-contrast: more) {
    :host {
      --_color-muted: var(--_color-text);
      --_color-border: var(--_color-text);
      --_color-hairline: var(--_color-text);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_transition: 0s;
    }
  }
`;
