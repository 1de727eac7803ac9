import { css } from 'lit';

export const restStyles = css`
  .part {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .paid {
    accent-color: var(--_color-success);
    inline-size: 100%;
  }

  .invoice-part {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) minmax(7em, 1fr) minmax(0, 2fr);
  }

  .sum {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .note {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .history-summary {
    align-items: baseline;
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
    padding-block: calc(var(--_space) / 2);
  }

  .history-summary .subheading {
    display: inline;
  }

  .history-summary:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  @container (max-width: 30em) {
    .invoice-part {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .invoice-part :last-child {
      grid-column: 1 / -1;
    }
  }
`;
