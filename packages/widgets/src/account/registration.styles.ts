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

  .consent {
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 2);
  }

  .consent .checkbox-line label {
    font-weight: 600;
  }

  .consent-text {
    padding-inline-start: calc(1.25em + var(--_space) * 1.25);
  }

  .consent-text > .link {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: calc(var(--_space) / 2);
  }

  .consent-text > p {
    margin-block-start: var(--_space);
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

  .letter-address {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
