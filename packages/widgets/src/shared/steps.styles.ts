import { css } from 'lit';

/**
 * A bar for each step, with its name where there is room.
 *
 * @csspart steps - The list of steps.
 * @csspart step - One of them.
 * @csspart step-current - The one in view.
 */
export const stepStyles = css`
  .steps-header {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }

  .steps {
    display: grid;
    gap: var(--_space);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .step {
    border-block-start: 4px solid var(--_color-hairline);
    color: var(--_color-muted);
    display: flex;
    font-size: var(--_small);
    gap: calc(var(--_space) / 2);
    line-height: 1.3;
    padding-block-start: calc(var(--_space) * 0.75);
  }

  /* One colour for all bars: those ahead are hollow. Dashes would run together where there are many steps. */
  @media (forced-colors: active) {
    .step {
      border-block-start-style: double;
    }
  }

  .step-done,
  .step-current {
    border-block-start: 4px solid var(--_color-primary);
  }

  .step-current {
    color: var(--_color-text);
    font-weight: 600;
  }

  .step-mark {
    color: var(--_color-primary);
    display: flex;
    flex: none;
  }

  .step-mark:empty {
    display: none;
  }

  .step-mark svg {
    block-size: 1.2em;
    inline-size: 1.2em;
  }

  .step-heading {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    font-size: 1.25em;
    font-weight: 600;
    gap: 0 var(--_space);
    justify-content: space-between;
    line-height: 1.3;
    outline: none;
  }

  .step-count {
    color: var(--_color-muted);
    font-size: 0.7em;
    font-weight: 400;
  }

  @container (max-width: 30em) {
    .step {
      padding: 0;
    }

    .step-mark,
    .step-label {
      clip-path: inset(50%);
      inline-size: 1px; /* or a long one would widen the page */
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }
  }
`;
