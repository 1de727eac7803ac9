import { css } from 'lit';

/** What whoever tries a page sees beside it looks the same whatever the page's own colours are. */
export const styles = css`
  :host {
    all: initial;
    color: light-dark(#17212e, #e9eef5);
    color-scheme: light dark;
  }
  * {
    box-sizing: border-box;
  }
  select,
  textarea {
    background: light-dark(#ffffff, #0d141d);
    border: 1px solid light-dark(#7c8998, #78889a);
    border-radius: 8px;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 6px 8px;
  }
  textarea {
    font:
      12px/1.5 ui-monospace,
      monospace;
    resize: vertical;
  }
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  a {
    color: light-dark(#0b4a8f, #92c0ff);
    overflow-wrap: anywhere;
  }
  button {
    background: none;
    border: 1px solid light-dark(#0b4a8f, #92c0ff);
    border-radius: 8px;
    color: light-dark(#0b4a8f, #92c0ff);
    cursor: pointer;
    font:
      600 13px/1.25 system-ui,
      sans-serif;
    min-block-size: 32px;
    padding: 5px 10px;
  }
  button[disabled] {
    border-color: light-dark(#7c8998, #78889a);
    color: light-dark(#515f70, #aab7c6);
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid light-dark(#1a6fe0, #a9cdff);
    outline-offset: 2px;
  }
`;
