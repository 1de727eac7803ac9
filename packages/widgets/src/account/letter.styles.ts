import { css } from 'lit';

/** A letter that is on its way. */
export const letterStyles = css`
  .letter {
    display: flex;
    gap: calc(var(--_space) * 2);
  }

  .letter > svg {
    color: var(--_color-primary);
    flex: none;
  }

  .letter-text {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }

  .letter-address {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
