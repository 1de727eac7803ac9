import { css } from 'lit';

/**
 * Cuts the widget off from the page's styles and sets its type.
 *
 * @slot - What the page shows until the widget is ready.
 * @csspart container - The card around it all.
 * @csspart heading - The heading of the widget.
 * @csspart form - What is filled in and sent together.
 * @csspart section - A part of it under a heading of its own.
 * @csspart footer - What stands below: other ways, other pages.
 * @csspart link - A link.
 */
export const frame = css`
  :host {
    all: initial;
    color-scheme: inherit;
    container-type: inline-size;
    /* Where the place asks how wide its content is (a dialog, a float), a container has no width of its own. */
    contain-intrinsic-size: 256px;
    display: block;
    max-inline-size: var(--_max-width);
  }

  :host([hidden]) {
    display: none;
  }

  .container {
    all: initial;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--_shadow);
    box-sizing: border-box;
    color: var(--_color-text);
    color-scheme: inherit;
    display: grid;
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    gap: calc(var(--_space) * 3);
    grid-template-columns: minmax(0, 1fr);
    line-height: var(--_line-height);
    overflow-wrap: break-word;
    padding: calc(var(--_space) * 4);
    -webkit-text-size-adjust: 100%;
  }

  .container * {
    box-sizing: border-box;
  }

  @container (max-width: 30em) {
    .container {
      padding: calc(var(--_space) * 2.5) calc(var(--_space) * 2);
    }
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }

  .loading {
    align-items: center;
    display: flex;
    gap: calc(var(--_space) * 1.25);
  }

  /** The buttons below a form, the main one last and, where they do not fit side by side, on top. */
  .actions {
    display: flex;
    flex-wrap: wrap-reverse;
    gap: calc(var(--_space) * 1.5);
  }

  .actions > .button {
    flex: 1 1 9em;
  }

  .heading {
    font-size: 1.5em;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
    margin: 0;
    outline: none;
    text-wrap: balance;
  }

  .subheading {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    margin: 0;
  }

  .text {
    margin: 0;
  }

  .muted {
    color: var(--_color-muted);
    margin: 0;
  }

  .small {
    font-size: var(--_small);
  }

  .link {
    border-radius: calc(var(--_radius) / 4);
    color: var(--_color-link);
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.18em;
  }

  .link[href^='tel:'] {
    white-space: nowrap;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  .link:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: -1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
