import { css } from 'lit';

/** What is done to an application after it was filed. */
export const afterFilingStyles = css`
  .panel {
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_space) * 2);
  }

  .panel-heading:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .panel-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .button-danger {
    border-color: var(--_color-danger);
    color: var(--_color-danger);
  }

  .points {
    display: grid;
    gap: calc(var(--_space) / 2);
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .fold {
    border-block-end: var(--_border-width) solid var(--_color-hairline);
  }

  .fold-summary {
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
    font-weight: 600;
    padding-block: calc(var(--_space) * 1.25);
  }

  .fold-summary:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .fold[open] {
    padding-block-end: calc(var(--_space) * 2);
  }

  .changes {
    border-collapse: collapse;
    inline-size: 100%;
  }

  .changes th,
  .changes td {
    border-block-end: var(--_border-width) solid var(--_color-hairline);
    overflow-wrap: anywhere;
    padding: var(--_space) calc(var(--_space) * 1.5) var(--_space) 0;
    text-align: start;
    vertical-align: top;
  }

  .changes thead th {
    color: var(--_color-muted);
    font-size: var(--_small);
    font-weight: 500;
  }

  .changes tbody th {
    font-weight: 500;
    inline-size: 36%;
  }

  .version {
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: minmax(0, 1fr);
  }

  .was {
    color: var(--_color-muted);
    text-decoration: line-through;
  }

  .now-is {
    font-weight: 600;
  }

  /* No long word of an answer breaks. */
  .panel .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }

  .kinds {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .kind {
    display: grid;
    font-weight: inherit;
    gap: calc(var(--_space) / 2);
    inline-size: 100%;
    justify-content: start;
    justify-items: start;
    text-align: start;
  }

  .kind-title {
    font-weight: 600;
  }

  .chip-good {
    border-color: var(--_color-success);
    color: var(--_color-success);
  }

  .chip-bad {
    border-color: var(--_color-danger);
    color: var(--_color-danger);
  }

  @container (max-width: 30em) {
    .changes thead {
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      position: absolute;
    }

    .changes tr {
      border-block-end: var(--_border-width) solid var(--_color-hairline);
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .changes th,
    .changes td {
      border: 0;
      padding-block: calc(var(--_space) / 2);
    }

    .changes tbody th {
      grid-column: 1 / -1;
      inline-size: auto;
    }
  }
`;
