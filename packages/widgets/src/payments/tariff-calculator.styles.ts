import { css } from 'lit';

export const styles = css`
  :host {
    --_max-width: var(--drsk-max-width, 1160px);
  }

  .questions {
    align-content: start;
    display: grid;
    gap: calc(var(--_space) * 3);
    grid-template-columns: minmax(0, 1fr);
  }

  .questions[inert] {
    opacity: 0.6;
  }

  /* Two short answers stay side by side. */
  .questions .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
  }

  .special-title {
    border-radius: calc(var(--_radius) / 4);
    color: var(--_color-link);
    cursor: pointer;
    font-weight: 600;
    inline-size: fit-content;
    padding-block: calc(var(--_space) / 2);
  }

  .special-title:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .special .choices {
    grid-template-columns: minmax(0, 1fr);
  }

  .special > .stack {
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 1.5);
  }

  .social {
    display: grid;
    gap: var(--_space);
  }

  .categories {
    display: grid;
    gap: var(--_space);
    margin: calc(var(--_space) * 1) 0 0;
    padding-inline-start: 1.25em;
  }

  .categories .muted {
    display: block;
  }

  .result {
    align-content: start;
    background: var(--_color-subtle);
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: calc(var(--_radius) * 1.25);
    display: grid;
    gap: calc(var(--_space) * 3);
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 8em;
    padding: calc(var(--_space) * 3);
  }

  .result > .outlet:empty {
    display: none;
  }

  @container (min-width: 52em) {
    .container {
      column-gap: calc(var(--_space) * 5);
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }

    .heading {
      grid-column: 1 / -1;
    }

    .result {
      align-self: start;
      grid-column: 2;
    }
  }

  @container (max-width: 30em) {
    .result {
      padding: calc(var(--_space) * 2);
    }
  }
`;
