import { css } from 'lit';

export const styles = css`
  dialog {
    background: light-dark(#ffffff, #151e2a);
    border: 1px solid light-dark(#7c8998, #78889a);
    border-radius: 12px;
    color: inherit;
    font:
      16px/1.5 system-ui,
      sans-serif;
    max-inline-size: min(480px, calc(100vw - 32px));
    padding: 24px;
  }
  dialog::backdrop {
    background: #00000073;
  }
  h2 {
    font-size: 20px;
    line-height: 1.3;
    margin: 0 0 8px;
  }
  p {
    margin: 0;
  }
  .row {
    margin-block-start: 20px;
  }
  button {
    font-size: 15px;
    min-block-size: 44px;
    padding: 8px 16px;
  }
  small {
    display: block;
    font-weight: 400;
  }
  .main {
    background: light-dark(#0b4a8f, #92c0ff);
    color: light-dark(#ffffff, #0d141d);
  }
`;
