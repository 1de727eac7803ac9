import { css } from 'lit';

export const styles = css`
  .roles {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .role {
    display: grid;
    font-weight: inherit;
    gap: calc(var(--_space) / 2);
    inline-size: 100%;
    justify-content: stretch;
    padding: calc(var(--_space) * 1.75) calc(var(--_space) * 2);
    text-align: start;
  }

  .role-name {
    font-weight: 600;
  }
`;
