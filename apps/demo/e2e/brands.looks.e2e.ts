import { afterAll, beforeAll, expect, it } from 'vitest';
import { brandNames } from '../src/gallery/brands.js';
import { openState } from './open-state.js';
import { contrasts } from './token-contrast.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

// One reader for all: a browser that has been here before has the pages' programs ready.
let world: World;
let reader: Reader;
beforeAll(async () => {
  world = await World.begin();
  reader = await world.visit({ width: 768 });
});
afterAll(() => world.end());

it.each(brandNames)('the sample brand %s can be read, whatever the theme', async (brand) => {
  await openState(reader, `registration/empty?host=${brand}`);
  expect(await reader.axeViolations()).toEqual([]);
  for (const theme of ['light', 'dark', 'inherit']) {
    await reader.page.locator('drsk-registration').evaluate(wear, theme);
    await reader.settle();
    const low = (await contrasts(reader.page)).filter(({ ratio, least }) => ratio < least);
    expect(low, theme).toEqual([]);
    expect(await reader.axeViolations(['color-contrast']), theme).toEqual([]);
  }
  expect(reader.complaints.splice(0)).toEqual([]);
});

/** Runs in the page. */
function wear(element: Element, theme: string): void {
  document.body.dataset['theme'] = theme;
  element.setAttribute('theme', theme);
}

it('each sample is of a region of its own, and says that it is a sample', async () => {
  const fonts = new Set<string>();
  const colours = new Set<string>();
  for (const brand of brandNames) {
    await openState(reader, `offices/empty?host=${brand}`);
    await reader.page.getByText('Образец бренда').waitFor();
    const { font, colour } = await reader.page.locator('drsk-offices').evaluate((element) => {
      const style = getComputedStyle(element);
      return {
        font: style.getPropertyValue('--drsk-font-family'),
        colour: style.getPropertyValue('--drsk-color-primary'),
      };
    });
    fonts.add(font);
    colours.add(colour);
  }
  expect(fonts.size).toBe(brandNames.length);
  expect(colours.size).toBe(brandNames.length);
});
