import { css } from 'lit';

export const notesStyles = css`
  .noted {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    grid-template-columns: minmax(0, 1fr);
  }

  .note-line {
    align-items: start;
    color: var(--_color-text);
    display: flex;
    font-size: var(--_small);
    gap: calc(var(--_space) * 0.75);
    margin: 0;
  }

  .note-line svg {
    color: var(--_color-warning);
    flex: none;
    margin-block-start: 0.15em;
  }
`;
