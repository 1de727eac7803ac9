import { afterAll, beforeAll, expect, it } from 'vitest';
import { inBothLanguages, inspectAll } from './inspect.js';
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
  '/en/contacts/',
  '/offices/',
  '/en/offices/',
  '/privacy/',
  '/about-demo/',
  '/builder/',
  '/en/builder/',
  '/cabinet/',
  '/en/cabinet/',
  '/gallery/',
  '/en/gallery/',
  '/nowhere',
];
const entryPages = ['login', 'shared', 'registration', 'confirm', 'recovery', 'unsubscribe'];

it('every page fits when the text is of twice the size', async () => {
  const reader = await world.visit({ fontSize: 32 });
  const tooWide: string[] = [];
  for (const path of [...sitePages, ...inBothLanguages(['', ...entryPages])]) {
    await reader.open(path);
    await reader.settle();
    for (const width of [1280, 360]) {
      await reader.showIn({ width });
      if (await reader.isTooWide()) tooWide.push(`${path} at ${width} px`);
    }
  }
  expect(tooWide).toEqual([]);
  await reader.close();
});

it.each([
  ['of the site', sitePages],
  ['to enter by', inBothLanguages(entryPages)],
])('every page %s is in order, whatever its width and colours', async (_pages, paths) => {
  const reader = await world.visit();
  await inspectAll(reader, paths);
  await reader.close();
});
