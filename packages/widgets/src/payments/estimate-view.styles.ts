import { css } from 'lit';

/** The fee, its parts and what stands around the picture. */
export const estimateStyles = css`
  /* Where the answer stands below the questions, it shows at the edge of the screen while they are answered. */
  .peek {
    background: var(--_color-surface);
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    display: flex;
    flex-wrap: wrap;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    gap: 0 calc(var(--_space) * 2);
    inset-block-end: 0;
    justify-content: space-between;
    margin: 0;
    padding-block: calc(var(--_space) * 1.5);
    position: sticky;
  }

  .peek > :last-child {
    margin-inline-start: auto;
  }

  /* What is being filled in does not go behind it. */
  .questions :is(input, select, summary) {
    scroll-margin-block-end: 6em;
  }

  @container (min-width: 52em) {
    .peek {
      display: none;
    }
  }

  .fee {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .fee-label {
    color: var(--_color-muted);
    font-weight: 600;
    margin: 0;
  }

  .fee-sum {
    font-size: clamp(1.25em, 9cqi, 2.25em); /* millions too, on a phone */
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1.15;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .block {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .block-title {
    font-weight: 650;
    line-height: 1.35;
  }

  .sum {
    font-variant-numeric: tabular-nums;
    margin: 0;
    text-align: end;
    white-space: nowrap;
  }

  .pairs {
    display: grid;
    margin: 0;
  }

  .pairs-row {
    align-items: baseline;
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    justify-content: space-between;
    padding-block: calc(var(--_space) * 0.75);
  }

  .pairs-row > dt {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .pairs-row > dd {
    margin-inline-start: auto;
  }

  .percent {
    display: inline-block;
    font-variant-numeric: tabular-nums;
    min-inline-size: 2.75em;
  }

  .line-rate {
    display: block;
  }
`;
