import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filings } from './filings.js';
import { fileAndFollow } from './follow.js';
import type { Look, Reader } from './reader.js';
import { World } from './world.js';

let world: World;
let application: string;
beforeAll(async () => {
  world = await World.begin();
  const reader = await world.visitAs('individual');
  const { id } = await fileAndFollow(reader.page, filings[0]);
  await world.sandbox.operate(id, 'confirm_completeness');
  await world.sandbox.operate(id, 'post_offer');
  await world.sandbox.operate(id, 'receive_payment');
  application = `application#id=${id}`;
  await reader.close();
});
afterAll(() => world.end());

const looks: Look[] = [
  { width: 360, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
];
const sitePages = [
  '/',
  '/connection/',
  '/cost/',
  '/en/cost/',
  '/contacts/',
  '/privacy/',
  '/about-demo/',
  '/nowhere',
];
const entryPages = ['login', 'shared', 'registration', 'confirm', 'recovery'];
const accountPages = ['', 'new', 'application'];

/** Nothing wrong for axe, nothing wider than the screen, no policy broken, no other host asked. */
async function inspect(reader: Reader, path: string): Promise<void> {
  await reader.open(path);
  await reader.settle();
  expect(await reader.axeViolations(), path).toEqual([]);
  expect(await reader.isTooWide(), `${path} is wider than the screen`).toBe(false);
  expect(reader.complaints, path).toEqual([]);
}

describe.each(looks)('at $width px, $colorScheme, forced colours $forcedColors', (look) => {
  it('every page of the site is in order', async () => {
    const reader = await world.visit(look);
    for (const path of sitePages) await inspect(reader, path);
    for (const language of ['', '/en'])
      for (const page of entryPages) await inspect(reader, `${language}/account/${page}`);
    await reader.close();
  });

  it('every page of the account is in order', async () => {
    const reader = await world.visitAs('individual', look);
    for (const language of ['', '/en'])
      for (const page of accountPages) {
        const path = page === 'application' ? application : page;
        await inspect(reader, `${language}/account/${path}`);
      }
    await reader.close();
  });
});
