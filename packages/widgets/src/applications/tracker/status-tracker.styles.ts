import { css } from 'lit';
import { dottedStyles } from '../../shared/dotted.styles.js';
import { rowStyles } from '../rows.styles.js';

export const styles = [
  rowStyles,
  dottedStyles,
  css`
    :host {
      --_max-width: var(--drsk-max-width, 960px);
    }

    .tracker-header {
      display: grid;
      gap: var(--_space);
    }

    .tools {
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_space) * 2);
      justify-content: end;
    }

    .tools > .button-link {
      margin-inline-end: calc(var(--_space) * -0.75);
    }

    .tools > a {
      margin-inline-end: auto;
    }

    .glance {
      display: grid;
      gap: calc(var(--_space) * 3);
      grid-template-columns: minmax(0, 1fr);
    }

    .now {
      background: var(--_color-subtle);
      border-inline-start: 4px solid var(--_color-border);
      border-radius: var(--_radius);
      display: grid;
      gap: calc(var(--_space) * 1.5);
      justify-items: start;
      padding: calc(var(--_space) * 2.5);
    }

    .now-own {
      background: var(--_color-tint);
      border-color: var(--_color-primary);
    }

    .now-stopped {
      border-color: var(--_color-danger);
    }

    .now-finished {
      border-color: var(--_color-success);
    }

    .now-headline {
      font-size: 1.375em;
      font-weight: 650;
      line-height: 1.3;
      text-wrap: balance;
    }

    .amount {
      display: grid;
      margin: 0;
    }

    .amount-sum {
      font-size: 2em;
      font-variant-numeric: tabular-nums;
      font-weight: 650;
      letter-spacing: -0.01em;
      line-height: 1.2;
    }

    .deadline {
      margin: 0;
    }

    /* Where the picture is a column, the sentence comes first, and the picture explains it. */
    .glance .picture:not(.picture-row) {
      order: 1;
    }

    @container (max-width: 48em) {
      .glance .picture {
        order: 1;
      }
    }

    @container (max-width: 30em) {
      .now {
        padding: calc(var(--_space) * 2);
      }
    }
  `,
];
