import { css } from 'lit';

export const styles = css`
  :host {
    --_max-width: var(--drsk-max-width, 640px);
  }

  .done {
    align-items: center;
    color: var(--_color-success);
    display: flex;
    gap: var(--_space);
  }

  .login {
    white-space: nowrap;
  }
`;
