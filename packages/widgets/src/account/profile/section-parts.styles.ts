import { css } from 'lit';

/** Lists of a section, marks beside their items, what an app scans and what is written down. */
export const sectionPartStyles = css`
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* Words of its buttons stand below those above. */
  .row-item > .row {
    margin-inline-start: calc(var(--_space) * -0.75);
  }

  .row-item {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    padding-block: calc(var(--_space) * 1.75);
  }

  .row-head {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    justify-content: space-between;
  }

  .row-head > :first-child {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  .row-title {
    font-weight: 600;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .row-head .button-link {
    margin-inline: calc(var(--_space) * -0.75);
  }

  .button-link:only-child {
    margin-inline-start: calc(var(--_space) * -0.75);
  }

  .mark {
    color: var(--_color-muted);
    font-size: var(--_small);
    font-weight: 500;
  }

  .mark-good {
    color: var(--_color-success);
  }

  .mark-warning {
    color: var(--_color-warning);
  }

  .good-news {
    align-items: center;
    color: var(--_color-success);
    display: flex;
    gap: var(--_space);
    margin: 0;
  }

  .good-news > svg {
    flex: none;
  }

  .button-danger {
    border-color: var(--_color-danger);
    color: var(--_color-danger);
  }

  .list {
    display: grid;
    gap: calc(var(--_space) / 2);
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .details > summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: calc(var(--_space) / 2);
  }

  .details > :not(summary) {
    margin-block-start: var(--_space);
  }

  .qr {
    background: #ffffff;
    block-size: auto;
    border-radius: calc(var(--_radius) / 2);
    color: #000000;
    forced-color-adjust: none;
    inline-size: 100%;
    max-inline-size: 13em;
  }

  .secret,
  .codes {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
    overflow-wrap: anywhere;
  }

  .secret {
    font-weight: 600;
    margin: 0;
  }

  .codes {
    display: grid;
    font-size: 1.125em;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 3);
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .changes {
    display: grid;
    gap: calc(var(--_space) / 2);
    margin: 0;
    padding-inline-start: 1.25em;
  }
`;
