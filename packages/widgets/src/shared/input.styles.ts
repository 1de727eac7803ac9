import { css } from 'lit';

/**
 * Controls that the login has no use for: single boxes, selects and long text.
 *
 * @csspart select - A list to choose from.
 * @csspart textarea - A control for several lines.
 */
export const inputs = css`
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

  .select {
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position:
      calc(100% - 1.375em) 55%,
      calc(100% - 1em) 55%;
    background-repeat: no-repeat;
    background-size: calc(0.375em + 0.5px) calc(0.375em + 0.5px); /* the halves meet at every size */
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
    .select {
      appearance: auto;
      background-image: none;
    }
  }
`;
