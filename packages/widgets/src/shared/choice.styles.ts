import { css } from 'lit';

/** Radio buttons, checkboxes, selects and long text. */
export const choices = css`
  .choices {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }

  .choices-stacked {
    grid-template-columns: minmax(0, 1fr);
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

  .checkbox-field {
    column-gap: calc(var(--_space) * 1.25);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    row-gap: calc(var(--_space) / 2);
  }

  .checkbox-line {
    display: contents;
    line-height: 1.4;
  }

  .checkbox-field > .hint,
  .checkbox-field > .error {
    grid-column: 2;
  }

  .checkbox-line label {
    cursor: pointer;
    padding-block: calc(var(--_space) / 4);
  }

  .checkbox-line .checkbox {
    border-radius: calc(var(--_radius) / 2);
    margin-block-start: 0.3em;
  }

  .checkbox:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }

  .choice .radio:focus-visible,
  .choice .checkbox:focus-visible {
    outline: none;
  }

  .select {
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position:
      calc(100% - 1.375em) 55%,
      calc(100% - 1em) 55%;
    background-repeat: no-repeat;
    background-size: 0.375em 0.375em;
    padding-inline-end: 2.5em;
    text-overflow: ellipsis;
  }

  .select option {
    background: var(--_color-surface);
    color: var(--_color-text);
  }

  .textarea {
    min-block-size: 6em;
    resize: vertical;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
    }

    .select {
      appearance: auto;
      background-image: none;
    }
  }
`;
