import { css } from 'lit';

/** Short facts with dots between them: the dot before one that begins a line lies outside, and is not seen. */
export const dottedStyles = css`
  .dotted {
    --_dot: calc(var(--_space) * 2);
    align-items: baseline;
    column-gap: var(--_dot);
    display: flex;
    flex-wrap: wrap;
    overflow: clip;
  }

  .dotted > * {
    position: relative;
  }

  .dotted > ::before {
    content: '·';
    inline-size: var(--_dot);
    inset-inline-start: calc(var(--_dot) * -1);
    position: absolute;
    text-align: center;
  }
`;
