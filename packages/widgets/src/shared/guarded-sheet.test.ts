import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { guardedSheet } from './guarded-sheet.js';

it('every declaration holds against the page, also the last of a rule, as the build writes it', () => {
  const styles = css`
    .stack {
      display: grid;
      gap: 8px;
    }
    .button {
      color: red;
      &:hover {
        color: blue;
      }
    }
  `;
  const { cssRules } = guardedSheet('drsk-test', [styles]);
  const [layer] = cssRules;
  const text = layer?.cssText ?? '';
  for (const said of ['display: grid', 'gap: 8px', 'color: red', 'color: blue'])
    expect(text).to.contain(`${said} !important`);
});
