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

  .optional-title {
    color: var(--_color-link);
    cursor: pointer;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    min-block-size: 24px;
  }

  .optional-title:focus-visible {
    border-radius: calc(var(--_radius) / 4);
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .optional > .section-fields {
    margin-block-start: calc(var(--_space) * 2);
  }

  .phone {
    white-space: nowrap;
  }

  .phone-confirmed {
    align-items: center;
    color: var(--_color-success);
    display: flex;
    font-weight: 600;
    gap: var(--_space);
  }

  .phone-confirmed:focus-visible {
    border-radius: calc(var(--_radius) / 2);
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }
`;
