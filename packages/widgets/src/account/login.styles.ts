import { css } from 'lit';

export const styles = css`
  :host {
    --_max-width: var(--drsk-max-width, 480px);
  }

  /* Three short words: side by side as soon as they fit. */
  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.25em), 1fr));
  }
`;
