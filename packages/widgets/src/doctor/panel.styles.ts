/** Of a sheet that is made, not written: the page's policy may forbid styles in its text. */
export const panelStyles = `
:host { all: initial; color-scheme: light dark; }
* { box-sizing: border-box; }
section {
  background: light-dark(#ffffff, #151e2a);
  border: 1px solid light-dark(#7c8998, #78889a);
  border-radius: 12px;
  box-shadow: 0 8px 32px #00000040;
  color: light-dark(#17212e, #e9eef5);
  font: 15px/1.5 system-ui, sans-serif;
  inset-block-end: 16px;
  inset-inline-end: 16px;
  max-block-size: min(80vh, 720px);
  max-inline-size: calc(100vw - 32px);
  inline-size: 520px;
  overflow: auto;
  padding: 20px;
  position: fixed;
  z-index: 2147483647;
}
h2 { font-size: 19px; line-height: 1.25; margin: 0 0 4px; }
h3 { font-size: 15px; margin: 0; overflow-wrap: anywhere; }
p { margin: 4px 0; overflow-wrap: anywhere; }
ol { list-style: none; margin: 16px 0; padding: 0; display: grid; gap: 16px; }
li { border-inline-start: 4px solid light-dark(#7c8998, #78889a); padding-inline-start: 12px; }
li[data-weight=error] { border-color: light-dark(#b3261e, #ffb1a8); }
li[data-weight=warning] { border-color: light-dark(#845000, #f2c274); }
small { color: light-dark(#515f70, #aab7c6); font-size: 13px; }
code {
  background: light-dark(#eef2f7, #0d141d);
  border-radius: 6px;
  display: block;
  font: 13px/1.5 ui-monospace, monospace;
  margin: 8px 0;
  overflow-wrap: anywhere;
  padding: 8px 10px;
  white-space: pre-wrap;
}
.row { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  background: none;
  border: 1px solid light-dark(#0b4a8f, #92c0ff);
  border-radius: 8px;
  color: light-dark(#0b4a8f, #92c0ff);
  cursor: pointer;
  font: 600 14px/1.25 system-ui, sans-serif;
  min-block-size: 36px;
  padding: 6px 12px;
}
button:focus-visible, h2:focus-visible { outline: 3px solid light-dark(#1a6fe0, #a9cdff); outline-offset: 2px; }
`;
