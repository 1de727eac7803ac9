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
`;
