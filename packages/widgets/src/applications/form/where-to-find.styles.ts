import { css } from 'lit';

export const whereStyles = css`
  .findable {
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: minmax(0, 1fr);
  }

  .where {
    font-size: var(--_small);
  }

  .where-title {
    border-radius: calc(var(--_radius) / 4);
    color: var(--_color-link);
    cursor: pointer;
    inline-size: fit-content;
    padding-block: calc(var(--_space) / 2);
  }

  .where-title:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .where-body {
    border-inline-start: 3px solid var(--_color-hairline);
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) / 2) 0 calc(var(--_space) / 2) calc(var(--_space) * 1.5);
  }
`;
