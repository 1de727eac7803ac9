import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    position: fixed;
    inset-inline: 12px;
    inset-block-end: 12px;
    pointer-events: none;
    z-index: 2147483646;
    font:
      14px/1.45 system-ui,
      sans-serif;
  }
  :host([side='start']) {
    flex-direction: column-reverse;
    inset-block: 12px auto;
  }
  :host([hidden]) {
    display: none;
  }
  .bar,
  section {
    background: light-dark(#ffffff, #151e2a);
    border: 1px solid light-dark(#7c8998, #78889a);
    border-radius: 10px;
    box-shadow: 0 4px 20px #00000033;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 4px 10px;
    max-inline-size: 100%;
    padding: 4px 6px 4px 10px;
  }
  .bar p {
    font-size: 13px;
    font-weight: 600;
    margin: 0;
    padding-block: 3px;
    padding-inline-end: 4px;
  }
  .mark::before {
    background: light-dark(#b25b00, #f2c274);
    border-radius: 50%;
    content: '';
    display: inline-block;
    block-size: 9px;
    inline-size: 9px;
    margin-inline-end: 8px;
  }
  section {
    inline-size: 400px;
    max-inline-size: 100%;
    max-block-size: min(70vh, 620px);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .bar button,
  section {
    pointer-events: auto;
  }
  details {
    border-block-end: 1px solid light-dark(#d5dce4, #35424f);
  }
  details:last-of-type {
    border: 0;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    padding: 11px 14px;
  }
  .body {
    padding: 0 14px 14px;
  }
  .body details {
    border: 0;
  }
  .body summary {
    font-weight: 400;
    padding: 4px 0;
  }
  p {
    margin: 4px 0;
    overflow-wrap: anywhere;
  }
  .letter {
    white-space: pre-wrap;
  }
  .now {
    font-weight: 600;
  }
  ul,
  ol {
    display: grid;
    gap: 12px;
    list-style: none;
    margin: 8px 0;
    padding: 0;
  }
  li {
    overflow-wrap: anywhere;
  }
  small {
    color: light-dark(#515f70, #aab7c6);
    font-size: 12.5px;
  }
  code {
    background: light-dark(#eef2f7, #0d141d);
    border-radius: 4px;
    font:
      13px/1.5 ui-monospace,
      monospace;
    padding: 1px 5px;
  }
  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  legend {
    padding: 0;
  }
  .choices {
    border: 1px solid light-dark(#7c8998, #78889a);
    border-radius: 8px;
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
    max-block-size: 220px;
    overflow: auto;
    padding: 8px 10px;
  }
  .choices label {
    align-items: start;
    display: flex;
    gap: 8px;
    min-block-size: 28px;
  }
  .choices small {
    display: block;
  }
  .field {
    display: grid;
    gap: 4px;
    margin-block: 8px;
  }
  .said:empty {
    display: none;
  }
  .said {
    background: light-dark(#eef2f7, #0d141d);
    inset-block-start: 0;
    margin: 0;
    padding: 8px 14px;
    position: sticky;
  }
  @media print {
    :host {
      position: static;
    }
    section,
    .bar button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mark::before {
      forced-color-adjust: none;
    }
  }
`;
