import { css } from 'lit';

/** Lists of things with facts at their side, small labels, and the colours of good and bad news. */
export const rowStyles = css`
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .row-item {
    align-items: center;
    border-block-end: var(--_border-width) solid var(--_color-hairline);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    justify-content: space-between;
    padding-block: calc(var(--_space) * 1.25);
  }

  .row-item > :first-child {
    flex: 1 1 18em;
    min-inline-size: 0;
  }

  .row-title {
    overflow-wrap: anywhere;
  }

  .row-facts {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
  }

  .row-facts > .button-link {
    margin-inline-end: calc(var(--_space) * -0.75);
  }

  .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
    margin-inline: calc(var(--_space) * -0.75);
  }

  /* The white space after hidden words counts as an item of its own. */
  .button:has(> .visually-hidden) {
    gap: 0;
  }

  .chip {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: 1em;
    color: var(--_color-muted);
    font-size: var(--_small);
    line-height: 1.3;
    padding: calc(var(--_space) / 4) calc(var(--_space) * 1.25);
  }

  .chip-own {
    background: var(--_color-primary);
    border-color: var(--_color-primary);
    color: var(--_color-on-primary);
    font-weight: 600;
  }

  /* A region that waits for words takes no room. */
  .outlet:not(:has(*)) {
    display: none;
  }

  .nowrap {
    white-space: nowrap;
  }

  .good {
    color: var(--_color-success);
  }

  .bad {
    color: var(--_color-danger);
    font-weight: 600;
  }
`;
