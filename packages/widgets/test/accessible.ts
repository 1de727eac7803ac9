import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import type { LitElement } from 'lit';
import { expect } from '@open-wc/testing';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const settings: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What is in order needs no report, and the styles are all here.
  resultTypes: ['violations'],
  preload: false,
};
const looks = [
  { locale: 'ru', theme: 'light' },
  { locale: 'en', theme: 'dark' },
  { locale: 'ru', theme: 'contrast' },
];
let turn = 0;

/** No axe violation in one of the looks, which take turns; leaves the element as it was. */
export async function accessible(element: LitElement): Promise<void> {
  // Axe reads colours, so none may be on its way.
  document.documentElement.style.setProperty('--drsk-transition', '0s');
  const before = { locale: element.getAttribute('locale'), theme: element.getAttribute('theme') };
  const look = looks[turn++ % looks.length]!;
  await setAttributes(element, look);
  const { violations } = await window.axe.run(document, settings);
  const name = `${look.locale}, ${look.theme}`;
  expect(violations.map(describeViolation), name).to.deep.equal([]);
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
