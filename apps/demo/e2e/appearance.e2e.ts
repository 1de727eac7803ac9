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
const payments = ['/payments/', '/en/payments/', '/notifications/', '/en/notifications/'];
const accountPages = ['', 'documents', 'new'];

/** Nothing wrong for axe, nothing wider than the screen, no policy broken, no other host asked. */
async function inspect(reader: Reader, path: string): Promise<void> {
  await reader.open(path);
  await reader.settle();
  expect(await reader.axeViolations(), path).toEqual([]);
  expect(await reader.isTooWide(), `${path} is wider than the screen`).toBe(false);
  expect(reader.complaints, path).toEqual([]);
}

/** Two tabs share the work: a page spends much of its time on loading. */
async function inspectAll(reader: Reader, paths: string[]): Promise<void> {
  const left = paths.values();
  const inspectRest = async (tab: Reader): Promise<void> => {
    for (const path of left) await inspect(tab, path);
  };
  await Promise.all([inspectRest(reader), inspectRest(await reader.openTab())]);
}

const inBothLanguages = (paths: string[]): string[] =>
  ['', '/en'].flatMap((language) => paths.map((path) => `${language}/account/${path}`));

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

describe.each(looks)('at $width px, $colorScheme, forced colours $forcedColors', (look) => {
  it('every page of the site is in order', async () => {
    const reader = await world.visit(look);
    await inspectAll(reader, [...sitePages, ...inBothLanguages(entryPages)]);
    await reader.close();
  });

  it('every page of the account is in order', async () => {
    const reader = await world.visitAs('individual', look);
    await inspectAll(reader, [...inBothLanguages([...accountPages, application]), ...payments]);
    await reader.close();
  });
});
