import { css } from 'lit';

/**
 * Radio buttons, and boxes among others.
 *
 * @csspart choice - One of several, with its label.
 * @csspart radio - Its button, where one is chosen.
 * @csspart checkbox - A box to tick.
 */
export const choices = css`
  .choices {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }

  .choice {
    align-items: start;
    border: var(--_border-width) solid var(--_color-hairline);
    border-radius: var(--_radius);
    cursor: pointer;
    display: flex;
    gap: calc(var(--_space) * 1.25);
    line-height: 1.4;
    min-block-size: var(--_control-height);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    transition:
      background-color var(--_transition),
      border-color var(--_transition);
  }

  .choice:hover {
    border-color: var(--_color-border);
  }

  .choice:has(:checked) {
    background: var(--_color-tint);
    border-color: var(--_color-primary);
    box-shadow: inset 0 0 0 1px var(--_color-primary);
  }

  .choice:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .choice-text {
    display: grid;
    flex: 1;
    gap: calc(var(--_space) / 4);
    grid-template-columns: minmax(0, 1fr);
    hyphens: auto;
    min-inline-size: 0;
  }

  .radio,
  .checkbox {
    accent-color: var(--_color-primary);
    block-size: 1.25em;
    cursor: pointer;
    flex: none;
    font: inherit;
    inline-size: 1.25em;
    margin: 0.075em 0 0;
    outline: none;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
    }
  }
`;
