import { css } from 'lit';

export const startPageStyles = css`
  .start-page {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  .start-lists {
    display: grid;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 5);
  }

  .start-list {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    list-style: none;
    margin: calc(var(--_space) * 1.25) 0 0;
    padding: 0;
  }

  .start-list > li {
    border-inline-start: 3px solid var(--_color-primary);
    padding-inline-start: calc(var(--_space) * 1.5);
  }

  @container (min-width: 50em) {
    .start-lists {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
