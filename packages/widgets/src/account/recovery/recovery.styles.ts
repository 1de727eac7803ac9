import { css } from 'lit';

export const styles = css`
  :host {
    --_max-width: var(--drsk-max-width, 640px);
  }

  /* Three short words, as at the login. */
  .choices {
    display: flex;
    flex-wrap: wrap;
  }

  .choice {
    flex: 1 0 auto;
  }

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

  .target {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .done {
    align-items: center;
    color: var(--_color-success);
    display: flex;
    gap: var(--_space);
  }

  .done > svg {
    flex: none;
  }

  .login,
  .phone,
  [part='footer'] .link {
    white-space: nowrap;
  }

  /* Their text in line with what stands above them. */
  .row > .button-link {
    margin-inline: calc(var(--_space) * -0.75);
  }

  .todo {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding-inline-start: 1.5em;
  }
`;
