import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { LitElement } from 'lit';
import { expect } from '@open-wc/testing';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What is in order needs no report, and the styles are all here. */
const briefly: axe.RunOptions = { resultTypes: ['violations'], preload: false };
const isAccessible: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules about what a theme changes: colours and sizes. */
const isLegible: axe.RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};
const first = { locale: 'ru', theme: 'light', rules: isAccessible };
const others = [
  { locale: 'en', theme: 'dark', rules: isLegible },
  { locale: 'ru', theme: 'contrast', rules: isLegible },
];
let turn = 0;

/** No axe violation as it is, nor in one of the other themes, which take turns; leaves the element as it was. */
export async function accessible(element: LitElement): Promise<void> {
  // Axe reads colours, so none may be on its way.
  document.documentElement.style.setProperty('--drsk-transition', '0s');
  const before = { locale: element.getAttribute('locale'), theme: element.getAttribute('theme') };
  const other = others[turn++ % others.length]!;
  for (const { locale, theme, rules } of [first, other]) {
    await setAttributes(element, { locale, theme });
    const { violations } = await window.axe.run(document, { ...rules, ...briefly });
    expect(violations.map(describeViolation), `${locale}, ${theme}`).to.deep.equal([]);
  }
  await setAttributes(element, before);
}

async function setAttributes(
  element: LitElement,
  attributes: Record<string, string | null>,
): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  await element.updateComplete;
}

function describeViolation({ id, nodes }: axe.Result): string {
  return `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join('; ')}`;
}
