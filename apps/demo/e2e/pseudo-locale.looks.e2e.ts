import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exhibits } from '../src/gallery/widgets.js';
import { openState } from './open-state.js';
import { ownTexts } from './own-texts.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

let world: World;
let reader: Reader;
let ours: ReadonlySet<string>;
// One reader for all: a browser that has been here before has the pages' programs ready.
beforeAll(async () => {
  ours = await ownTexts();
  world = await World.begin();
  reader = await world.visit({ width: 360 });
});
afterAll(() => world.end());

/** Each widget where it has least and where it has most to show. */
const states = Object.entries(exhibits).flatMap(([widget, { scenarios }]) =>
  [...new Set([scenarios[0], scenarios.at(-1)])].map((scenario) => `${widget}/${scenario}`),
);

const accent = '\u0301';
const vowel = /[аеёиоуыэюя]/i;

describe('in a language that is longer by two fifths', () => {
  it.each(states)('%s fits a column of 320 px, and has no text but from a table', async (state) => {
    await openState(reader, `${state}?host=narrow&locale=pseudo`);
    expect(await overflowing(reader.page)).toEqual([]);
    const texts = await shownTexts(reader.page);
    expect(texts.some((text) => text.includes(accent))).toBe(true);
    expect(texts.filter((text) => ours.has(text) && vowel.test(text))).toEqual([]);
  });
});

/** Elements that reach out of the column, unless they are to be scrolled or are for screen readers alone. */
function overflowing(page: Page): Promise<string[]> {
  return page.locator('.place').evaluate((place) => {
    const most = place.getBoundingClientRect().right + 0.5;
    const found: string[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.children) {
        const { overflowX, position } = getComputedStyle(element);
        const { right, width } = element.getBoundingClientRect();
        if (right > most && width > 1) found.push(`${element.localName}.${element.className}`);
        if (position === 'absolute' && width <= 1) continue;
        if (overflowX === 'visible') look(element);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(place);
    return found;
  });
}

function shownTexts(page: Page): Promise<string[]> {
  return page.locator('.place').evaluate((place) => {
    const found: string[] = [];
    const look = (root: Node): void => {
      for (const node of root.childNodes) {
        if (node instanceof Text) found.push(node.data.trim());
        if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
        look(node);
      }
    };
    look(place);
    return found.filter(Boolean);
  });
}
