import { css } from 'lit';
import { dottedStyles } from '../shared/dotted.styles.js';

const documentStyles = css`
  .documents,
  .signatures,
  .plain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .signatures,
  .plain {
    gap: var(--_space);
  }

  .kinds {
    max-inline-size: 22em;
  }

  .document {
    border-block-end: var(--_border-width) solid var(--_color-hairline);
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
    padding-block: calc(var(--_space) * 1.5);
  }

  .document-head {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    justify-content: space-between;
  }

  .document-head > :first-child {
    flex: 1 1 18em;
    min-inline-size: 0;
  }

  .document-title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .whole {
    white-space: nowrap;
  }

  .row-facts,
  .row-actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  /* Their words begin and end where all others do. */
  .row-actions {
    margin-inline: calc(var(--_space) * -0.75);
  }

  .row-actions .button:not(.button-link) {
    margin-inline: calc(var(--_space) * 0.75);
  }

  /* The white space after hidden words counts as an item of its own. */
  .button:has(> .visually-hidden) {
    gap: 0;
  }

  .chip {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: 1em;
    color: var(--_color-muted);
    font-size: var(--_small);
    line-height: 1.3;
    padding: calc(var(--_space) / 4) calc(var(--_space) * 1.25);
  }

  .chip-own {
    background: var(--_color-primary);
    border-color: var(--_color-primary);
    color: var(--_color-on-primary);
    font-weight: 600;
  }

  .details,
  .details-part,
  .panel {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  .panel {
    border-inline-start: calc(var(--_border-width) * 3) solid var(--_color-primary);
    padding-inline-start: calc(var(--_space) * 2);
  }

  .panel .panel {
    border-inline-start: 0;
    padding-inline-start: 0;
  }

  .signature {
    display: grid;
    gap: calc(var(--_space) / 2);
    justify-items: start;
    overflow-wrap: anywhere;
  }

  .hash {
    font-family: monospace;
    overflow-wrap: anywhere;
  }

  .outlet:not(:has(*)) {
    display: none;
  }

  .good {
    color: var(--_color-success);
  }

  .bad {
    color: var(--_color-danger);
    font-weight: 600;
  }
`;

export const styles = [documentStyles, dottedStyles];
