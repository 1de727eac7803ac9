import { css } from 'lit';
import { rowStyles } from '../rows.styles.js';

export const styles = [
  rowStyles,
  css`
    :host {
      --_max-width: var(--drsk-max-width, 960px);
    }

    .form-header {
      align-items: baseline;
      justify-content: space-between;
    }

    .save-status {
      margin: 0;
    }

    .trouble {
      color: var(--_color-warning);
      font-weight: 600;
    }

    .filling {
      display: grid;
      gap: calc(var(--_space) * 2);
      grid-template-columns: minmax(0, 1fr);
    }

    /* Nine names do not fit above the form: they are in the list of steps. */
    .steps .step-label,
    .steps .step-mark {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }

    .steps .step {
      padding: 0;
    }

    .steps-toggle {
      margin-inline-start: calc(var(--_space) * -0.75);
    }

    .steps-toggle::after {
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      block-size: 0.4em;
      content: '';
      inline-size: 0.4em;
      rotate: 45deg;
      translate: 0 -0.15em;
    }

    .steps-list {
      display: none;
      list-style: none;
      margin: 0;
      padding: 0;
    }

    .steps-list-open {
      display: grid;
    }

    .steps-item {
      align-items: center;
      border-inline-start: 3px solid transparent;
      color: var(--_color-muted);
      display: flex;
      gap: calc(var(--_space) * 0.75);
      line-height: 1.3;
      min-block-size: 2.75em;
      padding-inline-start: var(--_space);
    }

    .steps-item-current {
      border-color: var(--_color-primary);
      color: var(--_color-text);
      font-weight: 600;
    }

    .steps-item .button {
      padding-inline: 0;
      text-align: start;
    }

    /* No border is transparent there. */
    @media (forced-colors: active) {
      .steps-item:not(.steps-item-current) {
        border-color: Canvas;
      }

      .steps-item .button {
        padding-inline: calc(var(--_space) * 0.75);
      }
    }

    .steps-mark {
      color: var(--_color-success);
      display: flex;
      flex: none;
      inline-size: 1.25em;
    }

    .steps-mark svg {
      block-size: 1.25em;
      inline-size: 1.25em;
    }

    @container (min-width: 50em) {
      .filling {
        column-gap: calc(var(--_space) * 5);
        grid-template-columns: 13em minmax(0, 1fr);
      }

      .steps,
      .steps-toggle {
        display: none;
      }

      .steps-list {
        display: grid;
      }

      .steps-nav {
        align-self: start;
        border-inline-end: var(--_border-width) solid var(--_color-hairline);
      }
    }

    /* A field is as long as its answer. */
    .control[inputmode='numeric'],
    .control[inputmode='decimal'],
    .control[type='tel'] {
      max-inline-size: 16em;
    }

    .textarea {
      min-block-size: 4.75em;
    }

    .actions .button-primary {
      flex: 1 1 12em;
      inline-size: auto;
    }
  `,
];
