import { css } from 'lit';

/** Consents to be given, each with its text. */
export const consentStyles = css`
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
`;
