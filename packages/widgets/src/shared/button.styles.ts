import { css } from 'lit';

/**
 * Buttons and the busy mark. No `:host` in here: `guardedSheet` puts the same rules on light DOM.
 *
 * @csspart button - Every button.
 * @csspart button-primary - The one that goes on: sends a form, opens what is to be done.
 * @csspart button-secondary - One of equal rank beside it.
 * @csspart button-link - One that looks like a link.
 * @csspart button-danger - One that cannot be taken back.
 * @csspart spinner - The mark of what is on its way.
 */
export const buttons = css`
  .button {
    align-items: center;
    appearance: none;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: var(--_color-text);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-weight: 600;
    gap: calc(var(--_space) * 1.25);
    justify-content: center;
    line-height: 1.25;
    margin: 0;
    min-block-size: var(--_control-height);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2.5);
    text-align: center;
    text-decoration: none;
    transition:
      background-color var(--_transition),
      border-color var(--_transition);
  }

  .button:hover {
    background: var(--_color-tint);
  }

  .button:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .button-primary {
    background: var(--_color-primary);
    border-color: var(--_color-primary);
    color: var(--_color-on-primary);
  }

  .button-primary:hover {
    background: var(--_color-primary-strong);
  }

  .button-secondary {
    border-color: var(--_color-primary);
    color: var(--_color-primary);
  }

  .button-link {
    background: transparent;
    border-color: transparent;
    color: var(--_color-link);
    font-weight: 500;
    min-block-size: 2.25em;
    padding: calc(var(--_space) / 2) calc(var(--_space) * 0.75 - var(--_border-width));
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .button-wide {
    inline-size: 100%;
  }

  /* What a button that waits says, the time to come back for one, is to be read. */
  .button[aria-disabled='true'],
  .button:disabled {
    background: var(--_color-subtle);
    border-color: var(--_color-hairline);
    color: var(--_color-muted);
    cursor: default;
  }

  .button-primary[aria-disabled='true'],
  .button-primary:disabled {
    background: var(--_color-primary);
    border-color: var(--_color-primary);
    color: var(--_color-on-primary);
    opacity: 0.8;
  }

  .spinner {
    animation: drsk-turn 0.8s linear infinite;
    block-size: 1.125em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    box-sizing: border-box;
    display: inline-block;
    flex: none;
    inline-size: 1.125em;
  }

  /* Forced colours reach what is transparent too: a link would get a frame, and a whole ring not be seen to turn. */
  @media (forced-colors: active) {
    .button-link {
      border-color: Canvas;
      color: LinkText;
    }

    .spinner {
      border-inline-end-width: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }
`;

/** Kept apart from the rules above: a declaration in keyframes may not be important. */
export const motion = css`
  @keyframes drsk-turn {
    to {
      transform: rotate(1turn);
    }
  }
`;
