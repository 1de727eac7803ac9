import { css } from 'lit';

/** The parts of an invoice one below another, with a line through their marks. */
export const timelineStyles = css`
  .timeline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* The line runs through the marks of the parts. */
  .part {
    --_part-color: var(--_color-border);
    border-inline-start: 3px solid var(--_part-color);
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    margin-inline-start: calc(var(--_space) * 1.25);
    padding-block-end: calc(var(--_space) * 3);
    padding-inline-start: calc(var(--_space) * 3);
    position: relative;
  }

  .part::before {
    background: var(--_color-surface);
    border: 3px solid var(--_part-color);
    border-radius: 50%;
    content: '';
    inset-block-start: 0.1em;
    inset-inline-start: calc(-0.45em - 4.5px);
    padding: 0.45em;
    position: absolute;
  }

  /* From the first mark to the last. */
  .part:first-child {
    border-image: linear-gradient(#0000 0.6em, var(--_part-color) 0.6em) 1;
  }

  .part:last-child {
    border-image: linear-gradient(var(--_part-color) 0.6em, #0000 0.6em) 1;
    padding-block-end: 0;
  }

  .part:only-child {
    border-image: none;
    border-color: transparent;
  }

  .part-due {
    --_part-color: var(--_color-primary);
  }

  .part-late {
    --_part-color: var(--_color-danger);
  }

  .part-paid {
    --_part-color: var(--_color-warning);
  }

  .part-arrived {
    --_part-color: var(--_color-success);
  }

  /* Filled by its border, which stays where the reader's own colours come first. */
  .part-arrived::before {
    border-width: calc(0.45em + 3px);
    padding: 0;
  }

  .part-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    justify-content: space-between;
  }

  .part-sum {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    white-space: nowrap;
  }

  .part-state {
    display: grid;
    margin: 0;
  }

  .part-late .mark {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .part-arrived .mark {
    color: var(--_color-success);
  }

  /* Sums that fit beside some parts only stand below all of them. */
  @container (max-width: 24em) {
    .part-head {
      display: grid;
    }
  }
`;
