import { css } from 'lit';

export const procedureStyles = css`
  /* A fold that is closed leaves no gap before what it hides. */
  .procedure-fold {
    gap: 0;
  }

  .procedure {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .procedure-title {
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
  }

  .procedure-title:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .procedure-steps {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding-inline-start: 1.4em;
  }

  .procedure-steps > li::marker {
    color: var(--_color-muted);
    font-variant-numeric: tabular-nums;
  }
`;
