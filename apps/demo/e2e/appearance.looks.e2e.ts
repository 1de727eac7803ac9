import { afterAll, beforeAll, it } from 'vitest';
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
  '/sandbox-mode/',
  '/en/sandbox-mode/',
  '/gallery/',
  '/en/gallery/',
  '/nowhere',
];
const entryPages = ['', 'login', 'shared', 'registration', 'confirm', 'recovery', 'unsubscribe'];

it.each([
  ['of the site', sitePages],
  ['to enter by', inBothLanguages(entryPages)],
])(
  'every page %s is in order, whatever its width and colours and the size of its text',
  async (_pages, paths) => {
    const reader = await world.visit();
    await inspectAll(reader, paths);
    await reader.close();
  },
);
