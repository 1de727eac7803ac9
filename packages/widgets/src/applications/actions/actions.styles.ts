import { css } from 'lit';

/** Cards of what can be done now. */
export const actionsStyles = css`
  .actions {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  .action,
  .action-panel {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  .action {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 2);
  }

  .action-panel .action-panel,
  .action > .action-panel {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    padding-block-start: calc(var(--_space) * 1.5);
  }

  .action-step {
    font-weight: 650;
  }

  .action-title:focus-visible,
  .action-step:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .action-sum {
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }

  .action-clause {
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.5);
  }

  .action-clause > legend {
    font-weight: 600;
  }
`;
