import { css } from 'lit';

export const styles = css`
  :host {
    --_max-width: var(--drsk-max-width, 640px);
  }

  .kinds .choices {
    grid-template-columns: minmax(0, 1fr);
  }

  .section {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    display: grid;
    gap: calc(var(--_space) * 2.5);
    padding-block-start: calc(var(--_space) * 3);
  }

  .section-header {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .section-fields {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    grid-template-columns: minmax(0, 1fr);
  }
`;
