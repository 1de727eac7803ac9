import { css } from 'lit';

export const toolStyles = css`
  .tools {
    align-content: space-between;
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
  }

  .tools-line,
  .chips {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 1.25);
  }

  .order {
    flex: 1;
    margin-inline-start: auto;
    max-inline-size: 17em;
    min-inline-size: 12em;
  }

  .search-box {
    display: grid;
  }

  .search-box > * {
    grid-area: 1 / 1;
  }

  .search-box > svg {
    align-self: center;
    color: var(--_color-muted);
    margin-inline-start: calc(var(--_space) * 1.5);
    pointer-events: none;
    z-index: 1;
  }

  .search-box > .control {
    padding-inline-start: calc(var(--_space) * 3 + 20px);
  }

  .toggle {
    border-radius: 2em;
    font-weight: 500;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
  }

  @container (max-width: 30em) {
    .chips {
      gap: var(--_space) calc(var(--_space) * 0.75);
    }

    .toggle {
      font-size: var(--_small);
      padding-inline: calc(var(--_space) * 1.5);
    }
  }

  @container (max-width: 42em) {
    .order {
      max-inline-size: none;
    }
  }

  .toggle[aria-pressed='true'] {
    background: var(--_color-primary);
    border-color: var(--_color-primary);
    color: var(--_color-on-primary);
  }

  .toggle[aria-expanded]::after {
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    block-size: 0.4em;
    content: '';
    inline-size: 0.4em;
    margin-block-start: -0.25em;
    transform: rotate(45deg);
  }

  .toggle[aria-expanded='true']::after {
    margin-block-start: 0.2em;
    transform: rotate(-135deg);
  }

  .filters {
    background: var(--_color-subtle);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
  }

  .filters[hidden] {
    display: none;
  }

  .options {
    display: grid;
    gap: 0 calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
  }

  .option {
    cursor: pointer;
    display: flex;
    gap: calc(var(--_space) * 1.25);
    line-height: 1.4;
    padding-block: calc(var(--_space) * 0.75);
  }

  .option .checkbox:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .count {
    font-weight: 600;
    outline: none;
  }

  .result {
    justify-content: space-between;
  }

  .result > span {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
  }

  .result-actions {
    margin-inline: calc(var(--_space) * -0.75);
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }

  .pager > .button {
    min-inline-size: 8em;
  }

  @media (forced-colors: active) {
    .search-box > svg {
      color: CanvasText;
    }

    .toggle[aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
