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

  .menu .alert {
    margin: var(--_space);
  }

  @media (forced-colors: active) {
    .menu {
      border-color: CanvasText;
    }
  }
`;
