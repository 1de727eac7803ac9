import { css } from 'lit';

/** Over the page, in the middle; on a phone from edge to edge. */
export const styles = css`
  :host {
    display: contents;
  }

  dialog {
    background: none;
    border: 0;
    box-sizing: border-box;
    color-scheme: inherit;
    inline-size: 520px;
    margin: auto;
    max-block-size: calc(100dvh - 16px);
    max-inline-size: calc(100vw - 16px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0;
  }

  dialog::backdrop {
    background: #0c1420b3;
  }

  .container {
    box-shadow: none;
  }

  .seconds {
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .container {
      border: 2px solid CanvasText;
    }
  }
`;
