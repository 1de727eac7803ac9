import { css } from 'lit';

export const styles = css`
  .visits,
  .visit,
  .office,
  .panel,
  .here {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    outline: none;
  }

  .visits,
  .panel {
    gap: calc(var(--_space) * 2);
  }

  .office,
  .visit {
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 2);
  }

  .visit {
    border-inline-start: 4px solid var(--_color-border);
  }

  .visit .button-link {
    margin-inline: calc(var(--_space) * -0.75);
  }

  .visit-held {
    border-inline-start-color: var(--_color-warning);
  }

  .visit-booked {
    border-inline-start-color: var(--_color-success);
  }

  .office:focus-visible,
  .visit:focus-visible,
  .panel-title:focus-visible,
  .subheading:focus-visible,
  .more summary:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .state,
  .when {
    font-weight: 600;
    margin: 0;
  }

  .when {
    font-size: 1.125em;
  }

  .visit-cancelled .when {
    text-decoration: line-through;
  }

  .panel {
    border-block-start: var(--_border-width) solid var(--_color-hairline);
    padding-block-start: calc(var(--_space) * 2);
  }

  .panel-title {
    font-weight: 600;
  }

  .filter {
    align-items: end;
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }

  .here {
    justify-items: start;
  }

  .times .choices {
    grid-template-columns: repeat(auto-fill, minmax(6.75em, 1fr));
  }

  .times .choice-text {
    white-space: nowrap;
  }

  .outlet:not(:has(*)) {
    display: none;
  }

  .office-name {
    align-items: center;
    display: flex;
    font-size: 1.125em;
    font-weight: 600;
    gap: calc(var(--_space) * 1.25);
    line-height: 1.35;
  }

  .office-number {
    block-size: 1.7em;
    border: 2px solid var(--_color-primary);
    border-radius: 50%;
    color: var(--_color-primary);
    display: grid;
    flex: none;
    font-size: 0.875em;
    inline-size: 1.7em;
    place-items: center;
  }

  .opening {
    font-weight: 600;
    margin: 0;
  }

  .opening-open {
    color: var(--_color-success);
  }

  .opening-closed {
    color: var(--_color-warning);
  }

  .more summary {
    color: var(--_color-link);
    cursor: pointer;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-block: calc(var(--_space) * 0.75);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .facts {
    display: grid;
    gap: calc(var(--_space) / 2);
    margin: 0;
  }

  .facts dt {
    font-weight: 600;
    margin-block-start: var(--_space);
  }

  .facts dd {
    margin: 0;
  }
`;
