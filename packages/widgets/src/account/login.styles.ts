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
`;
