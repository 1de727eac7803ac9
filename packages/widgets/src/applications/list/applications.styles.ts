import { css } from 'lit';
import { rowStyles } from '../rows.styles.js';

export const styles = [
  rowStyles,
  css`
    :host {
      --_max-width: var(--drsk-max-width, 960px);
    }

    .list-header {
      justify-content: space-between;
    }

    /* What finds something among many comes a moment later, and moves nothing: as high as it is without filters. */
    .tools-place {
      display: grid;
      min-block-size: 12em;
    }

    @container (max-width: 42em) {
      .tools-place {
        min-block-size: 14em;
      }
    }

    @container (max-width: 30em) {
      .tools-place {
        min-block-size: 18em;
      }
    }

    @container (max-width: 22em) {
      .tools-place {
        min-block-size: 20em;
      }
    }

    .calendar-place:not(:has(*)) {
      display: none;
    }

    .calendar-place {
      margin-inline: calc(var(--_space) * -0.75);
    }

    .cards[aria-busy='true'] {
      opacity: 0.6;
    }

    .cards {
      display: grid;
      gap: calc(var(--_space) * 2);
      grid-template-columns: minmax(0, 1fr);
      list-style: none;
      margin: 0;
      padding: 0;
    }

    .card {
      border: var(--_border-width) solid var(--_color-hairline);
      border-inline-start: 4px solid var(--_color-border);
      border-radius: var(--_radius);
      display: grid;
      gap: calc(var(--_space) * 1.5);
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
      padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
      position: relative;
      transition: background-color var(--_transition);
    }

    .card:hover {
      background: var(--_color-subtle);
    }

    .card-own {
      border-inline-start-color: var(--_color-primary);
    }

    .card-completed {
      border-inline-start-color: var(--_color-success);
    }

    .card-annulled {
      border-inline-start-color: var(--_color-danger);
    }

    .card-draft {
      border-style: dashed;
    }

    .card-head {
      align-items: start;
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space) calc(var(--_space) * 2);
      justify-content: space-between;
    }

    .card-link::after {
      content: '';
      inset: 0;
      position: absolute;
    }

    .card-actions {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space) calc(var(--_space) * 1.5);
      position: relative;
      justify-self: start;
      z-index: 1;
    }

    /* Its words begin where all others do. */
    .card-actions .button-link {
      margin-inline: calc(var(--_space) * -0.75);
    }

    .card-next {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
      margin: 0;
    }

    .progress-steps {
      display: grid;
      gap: calc(var(--_space) / 2);
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }

    .progress-steps i {
      border-block: 1px solid var(--_color-border);
      padding-block-start: 2px;
    }

    .progress-steps .reached {
      background: var(--_color-primary);
      border: solid var(--_color-primary);
      border-width: 2px 0;
      padding: 0;
    }

    .empty {
      display: grid;
      gap: calc(var(--_space) * 2);
      justify-items: center;
      padding-block: calc(var(--_space) * 3);
      text-align: center;
      text-wrap: balance;
    }

    .notice {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }

    .skeleton {
      animation: drsk-breathe 1.6s ease-in-out infinite;
      background: var(--_color-tint);
      border: 0;
      min-block-size: 8em;
    }

    .skeleton:hover {
      background: var(--_color-tint);
    }

    @keyframes drsk-breathe {
      50% {
        opacity: 0.5;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .skeleton {
        animation: none;
      }
    }
  `,
];
