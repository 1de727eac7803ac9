import { css } from 'lit';

export const paymentStyles = css`
  .invoice,
  .payments,
  .payment,
  .open,
  .ways,
  .evidence {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  .invoice + .invoice {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    padding-block-start: calc(var(--_space) * 3);
  }

  .payments {
    margin-block-start: calc(var(--_space) * 2);
  }

  .outlet:not(:has(*)) {
    display: none;
  }

  .ways,
  .open {
    background: var(--_color-subtle);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 2);
  }

  .open > div > .button-link {
    margin-inline-start: calc(var(--_space) * -0.75);
  }

  .requisites,
  .facts {
    display: grid;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    margin: 0;
  }

  .requisite,
  .fact {
    align-items: baseline;
    column-gap: var(--_space);
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr);
  }

  .requisites dd,
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .requisites dt,
  .facts dt {
    color: var(--_color-muted);
  }

  @container (max-width: 30em) {
    .requisite,
    .fact {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .payment {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    padding-block-start: calc(var(--_space) * 2);
  }

  .evidence input {
    font: inherit;
    max-inline-size: 100%;
  }

  .evidence input::file-selector-button {
    appearance: none;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    color: var(--_color-text);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    margin-inline-end: calc(var(--_space) * 1.5);
    min-block-size: var(--_control-height);
    padding-inline: calc(var(--_space) * 2);
  }

  .receipt summary {
    color: var(--_color-link);
    cursor: pointer;
    inline-size: fit-content;
    padding-block: var(--_space);
  }

  .receipt summary:focus-visible,
  .evidence input:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }
`;
