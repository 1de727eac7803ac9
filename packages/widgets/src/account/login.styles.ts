import { css } from 'lit';

export const styles = css`
  :host {
    --_max-width: var(--drsk-max-width, 480px);
  }

  /* Three short words: side by side as soon as they fit. */
  .choices {
    display: flex;
    flex-wrap: wrap;
  }

  .choice {
    flex: 1 0 auto;
  }

  .ways {
    align-items: start;
    display: grid;
    gap: calc(var(--_space) * 1.5);
    justify-items: start;
  }

  .ways .button-link {
    margin-inline: calc(var(--_space) * -0.75);
    text-align: start;
  }

  .ways:not(:has(*)) {
    display: none;
  }
`;
