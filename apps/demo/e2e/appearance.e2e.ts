import { afterAll, beforeAll, expect, it } from 'vitest';
import { inBothLanguages, inspectAll, looks } from './inspect.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

const sitePages = [
  '/',
  '/connection/',
  '/cost/',
  '/en/cost/',
  '/appeals/',
  '/en/appeals/',
  '/contacts/',
  '/offices/',
  '/en/offices/',
  '/privacy/',
  '/about-demo/',
  '/nowhere',
];
const entryPages = ['login', 'shared', 'registration', 'confirm', 'recovery', 'unsubscribe'];

it.each([360, 1280])('fits into %i px when the text is of twice the size', async (width) => {
  const reader = await world.visit({ width, fontSize: 32 });
  const tooWide: string[] = [];
  for (const path of [...sitePages, ...inBothLanguages(['', ...entryPages])]) {
    await reader.open(path);
    await reader.settle();
    if (await reader.isTooWide()) tooWide.push(path);
  }
  expect(tooWide).toEqual([]);
  await reader.close();
});

it.each(looks)(
  'every page of the site is in order at $width px, $colorScheme, forced colours $forcedColors',
  async (look) => {
    const reader = await world.visit(look);
    await inspectAll(reader, [...sitePages, ...inBothLanguages(entryPages)]);
    await reader.close();
  },
);
