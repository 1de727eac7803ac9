import { css } from 'lit';

export const rowsStyles = css`
  .answer-rows {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .answer-row {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    margin: 0;
    min-inline-size: 0;
    padding: calc(var(--_space) * 2);
  }

  .answer-row > legend {
    font-weight: 600;
    margin-inline-start: calc(var(--_space) * -0.75);
    padding-inline: calc(var(--_space) * 0.75);
  }

  .answer-row-fields {
    align-items: start;
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
  }

  .answer-row .control {
    max-inline-size: none;
  }

  .answer-row-remove {
    margin-block-start: var(--_space);
    margin-inline-start: calc(var(--_space) * -0.75);
  }
`;
