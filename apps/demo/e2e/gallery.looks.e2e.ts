import { afterAll, beforeAll, expect, it } from 'vitest';
import { exhibits } from '../src/gallery/widgets.js';
import { heights } from './control-heights.js';
import { openState } from './open-state.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

// One reader for all: a browser that has been here before has the pages' programs ready.
let world: World;
let reader: Reader;
beforeAll(async () => {
  world = await World.begin();
  reader = await world.visit({ width: 360 });
});
afterAll(() => world.end());

/** Each widget where it has most to show. */
const states = Object.entries(exhibits).map(
  ([widget, { scenarios }]) => `${widget}/${scenarios.at(-1)}`,
);

it.each(states)('%s fits a column of 320 px on a page with styles of its own', async (state) => {
  const place = reader.page.locator('.place');
  await openState(reader, `${state}?host=narrow`);
  expect(await place.evaluate((shown) => shown.scrollWidth)).toBeLessThanOrEqual(320);
  const quiet = await place.evaluate(heights);

  await openState(reader, `${state}?host=hostile`);
  // What pages do to theirs must not reach ours.
  expect(await place.evaluate(heights)).toEqual(quiet);
  expect(reader.complaints.splice(0)).toEqual([]);
});

it('leads to each state from a list, in the way that is chosen', async () => {
  await reader.open('/gallery/');
  await reader.page.getByLabel('Тема').selectOption('dark');
  await reader.page.getByRole('link', { name: 'household-connected' }).click();
  await reader.page.getByText('Объект подключён').first().waitFor();
  expect(new URL(reader.page.url()).search).toBe('?theme=dark');
  expect(await reader.axeViolations()).toEqual([]);
});

it('says what goes wrong where that is chosen', async () => {
  await reader.open('/s/payments/household-awaiting-payment?fault=offline');
  await reader.page.getByText('8-800-100-03-97').first().waitFor();
});
