import { css } from 'lit';

/**
 * Names and values, to be read through.
 *
 * @csspart summary - The list.
 * @csspart summary-row - A name with its value.
 */
export const summaryStyles = css`
  .summary {
    display: grid;
    gap: var(--_space);
  }

  .summary-header {
    align-items: baseline;
    display: flex;
    gap: var(--_space);
    justify-content: space-between;
  }

  .summary-header .button {
    flex: none;
    margin-inline: -0.5em;
    padding-inline: 0.5em;
  }

  .summary-list {
    margin: 0;
  }

  .summary-row {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    display: grid;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 3);
    grid-template-columns: minmax(8em, 2fr) minmax(0, 3fr);
    padding-block: var(--_space);
  }

  .summary-term {
    color: var(--_color-muted);
  }

  .summary-description {
    margin: 0;
    overflow-wrap: anywhere;
  }

  @container (max-width: 30em) {
    .summary-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
