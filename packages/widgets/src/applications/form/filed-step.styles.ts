import { css } from 'lit';

export const filedStyles = css`
  .filed {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    justify-items: start;
  }

  .filed .heading {
    outline: none;
  }

  .filed-mark {
    color: var(--_color-success);
  }

  .filed-mark svg {
    block-size: 3.5em;
    inline-size: 3.5em;
  }

  .filed-facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 5);
    margin: 0;
  }

  .filed-number {
    font-size: 1.25em;
    font-weight: 600;
    margin: 0;
  }
`;
