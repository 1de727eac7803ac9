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

const looks = brandNames.flatMap((brand) =>
  ['light', 'dark', 'inherit'].map((theme) => [brand, theme] as const),
);

it.each(looks)('the sample brand %s can be read when it is %s', async (brand, theme) => {
  await openState(reader, `registration/empty?host=${brand}&theme=${theme}`);
  const low = (await contrasts(reader.page)).filter(({ ratio, least }) => ratio < least);
  expect(low).toEqual([]);
  expect(await reader.axeViolations()).toEqual([]);
  expect(reader.complaints.splice(0)).toEqual([]);
});

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
