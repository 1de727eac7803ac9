import { css } from 'lit';

/** A line of the page's own header: no card around it, and no ground but one that its colours need. */
export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    container-type: normal;
  }

  .container {
    align-items: center;
    background: none;
    border: 0;
    box-shadow: none;
    display: flex;
    gap: var(--_space);
    padding: 0;
  }

  :host(:is(:state(theme-light), :state(theme-dark), :state(theme-contrast))) .container {
    background: var(--_color-surface);
    padding: calc(var(--_space) / 2) var(--_space);
  }

  .name {
    font-weight: 500;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  svg {
    flex: none;
  }

  .user {
    min-inline-size: 0;
    position: relative;
  }

  .user-button {
    gap: var(--_space);
    max-inline-size: 100%;
    text-decoration: none;
  }

  .menu {
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    inline-size: max-content;
    inset-block-start: calc(100% + var(--_space) / 2);
    inset-inline-end: 0;
    max-inline-size: min(22em, calc(100vw - 2em));
    min-inline-size: min(100%, 14em);
    padding: calc(var(--_space) / 2);
    position: absolute;
    z-index: 1000;
  }

  .menu[hidden] {
    display: none;
  }

  .roles {
    border-block-end: var(--_border-width) solid var(--_color-hairline);
    margin-block-end: calc(var(--_space) / 2);
    padding-block-end: calc(var(--_space) / 2);
  }

  .item {
    align-items: center;
    appearance: none;
    background: none;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    color: var(--_color-text);
    cursor: pointer;
    display: flex;
    font: inherit;
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    text-align: start;
    text-decoration: none;
  }

  .item:hover {
    background: var(--_color-tint);
  }

  .item:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: calc(-1 * var(--_focus-width));
  }

  .item[role='menuitemradio'] {
    padding-inline-start: calc(var(--_space) * 4.5);
    position: relative;
  }

  .item[aria-checked='true'] {
    font-weight: 600;
  }

  .item[aria-checked='true']::before {
    content: '✓' / '';
    inset-inline-start: calc(var(--_space) * 1.5);
    position: absolute;
  }

  .relation {
    color: var(--_color-muted);
    display: block;
    font-size: var(--_small);
    font-weight: 400;
  }

  .menu-error {
    color: var(--_color-danger);
    margin: 0;
    padding: var(--_space) calc(var(--_space) * 1.5);
  }

  @media (forced-colors: active) {
    .menu {
      border-color: CanvasText;
    }
  }
`;
