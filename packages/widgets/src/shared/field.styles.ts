import { css } from 'lit';

/**
 * Fields of every kind. No `:host` in here: `guardedSheet` puts the same rules on light DOM.
 *
 * @csspart field - A control with its label, hint and error.
 * @csspart label - Its label, or the legend of a group.
 * @csspart hint - What helps to answer.
 * @csspart error - What is wrong with the answer.
 * @csspart input - A control for one line.
 */
export const fields = css`
  .stack {
    display: grid;
    gap: calc(var(--_space) * 3);
    grid-template-columns: minmax(0, 1fr);
  }

  .field {
    border: 0;
    display: grid;
    gap: calc(var(--_space) * 0.75);
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .label {
    font-weight: 600;
    line-height: 1.4;
    padding: 0;
  }

  /* A legend stands outside of its fieldset's grid. */
  legend.label {
    margin-block-end: calc(var(--_space) * 0.75);
  }

  .required {
    color: var(--_color-danger);
    font-weight: 600;
  }

  .hint {
    color: var(--_color-muted);
    font-size: var(--_small);
    margin: 0;
  }

  .error {
    align-items: start;
    color: var(--_color-danger);
    display: flex;
    font-size: var(--_small);
    font-weight: 500;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
  }

  .error svg {
    flex: none;
    margin-block-start: 0.15em;
  }

  .control {
    appearance: none;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: var(--_color-text);
    font: inherit;
    inline-size: 100%;
    line-height: 1.5;
    margin: 0;
    min-block-size: var(--_control-height);
    padding: calc(var(--_space) * 1) calc(var(--_space) * 1.5);
    transition: border-color var(--_transition);
  }

  .control::placeholder {
    color: var(--_color-muted);
    opacity: 1;
  }

  .control:hover {
    border-color: var(--_color-text);
  }

  .control:focus-visible {
    border-color: var(--_color-primary);
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: 0;
  }

  .control[aria-invalid='true'] {
    border-color: var(--_color-danger);
    box-shadow: inset 0 0 0 1px var(--_color-danger);
  }

  .control-with-action {
    position: relative;
  }

  .control-with-action > .control {
    padding-inline-end: 3.25em;
  }

  .control-action {
    align-items: center;
    appearance: none;
    background: transparent;
    block-size: calc(var(--_control-height) - var(--_space) / 2);
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    color: var(--_color-muted);
    cursor: pointer;
    display: flex;
    font: inherit;
    inline-size: calc(var(--_control-height) - var(--_space) / 2);
    inset-block-start: calc(var(--_space) / 4);
    inset-inline-end: calc(var(--_space) / 4);
    justify-content: center;
    margin: 0;
    padding: 0;
    position: absolute;
  }

  .control-action:hover {
    color: var(--_color-text);
  }

  .control-action:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: -2px;
  }
`;
