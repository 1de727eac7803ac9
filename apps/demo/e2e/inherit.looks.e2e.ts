import { afterAll, beforeAll, expect, it } from 'vitest';
import { exhibits } from '../src/gallery/widgets.js';
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

/** Each widget where it has most to show, on a page of another look than the one before. */
const places = Object.entries(exhibits).map(
  ([widget, { scenarios }], index) =>
    [`${widget}/${scenarios.at(-1)}`, index % 2 === 0 ? 'night' : 'paper'] as const,
);
const grounds = { night: 'rgb(20 23 28)', paper: 'rgb(246 239 226)' };

it.each(places)('%s takes after a page of the kind %s, and can be read', async (state, host) => {
  await openState(reader, `${state}?host=${host}&theme=inherit`);
  const surface = await reader.page
    .locator('.place > *')
    .evaluate((element) => getComputedStyle(element).getPropertyValue('--_color-surface'));
  expect(surface.trim()).toBe(grounds[host]);
  const low = (await contrasts(reader.page)).filter(({ ratio, least }) => ratio < least);
  expect(low).toEqual([]);
  expect(await reader.axeViolations()).toEqual([]);
  expect(reader.complaints.splice(0)).toEqual([]);
});
