import { enums } from '@drsk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from './reader.js';
import { World } from './world.js';

// One reader for all: what they have read once is there.
let world: World;
let reader: Reader;
beforeAll(async () => {
  world = await World.begin();
  reader = await world.visit();
});
afterAll(() => world.end());

/** A page of each kind: the first, a guide, one made of the manifest, of the codes, one that lives. */
const kinds = [
  '/docs/',
  '/docs/embed/',
  '/en/docs/elements/drsk-login/',
  '/docs/problems/',
  '/docs/playground/',
];

async function find(words: string): Promise<string[]> {
  const { page } = reader;
  await reader.press('/');
  await page.getByRole('combobox').fill(words);
  await page.getByRole('option').first().waitFor();
  return page.getByRole('option').allInnerTexts();
}

describe('the documentation', () => {
  it.each(kinds)('%s is readable, light and dark, and fits a phone', async (path) => {
    await reader.open(path);
    await reader.settle();
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.showIn({ colorScheme });
      expect(await reader.axeViolations(), colorScheme).toEqual([]);
    }
    await reader.showIn({ width: 360 });
    expect(await reader.isTooWide()).toBe(false);
    await reader.showIn({});
    expect(reader.complaints.splice(0)).toEqual([]);
  });

  it('finds words in any of their forms, by keyboard alone', async () => {
    await reader.open('/docs/');
    expect((await find('просроченного токена')).join()).toContain('token_expired');
    expect((await find('slot_taken'))[0]).toContain('slot_taken');
    await reader.press('ArrowDown');
    await reader.press('Enter');
    await reader.page.waitForURL('**/problems/#slot_taken');

    await reader.open('/en/docs/');
    expect((await find('signing documents')).length).toBeGreaterThan(3);
    await reader.page.getByRole('combobox').fill('zzzzqqq');
    await reader.page.getByText('Nothing was found').first().waitFor();
  });

  it('has a section for each code, where problems of the service lead', async () => {
    for (const path of ['/docs/problems/', '/en/docs/problems/']) {
      await reader.open(path);
      const ids = await reader.page.locator('h3[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.toSorted()).toEqual([...enums.ProblemCode].toSorted());
    }
    const { type } = await (await fetch(`${world.site.sandboxUrl}/v1/nothing`)).json();
    expect(type).toBe(`${world.site.url}/docs/problems/#not_found`);
  });

  it('leads to every page from the first one, and none of its links is broken', async () => {
    const seen = new Set(['/docs/']);
    for (const address of seen) {
      const response = await fetch(`${world.site.url}${address}`);
      expect(response.status, address).toBe(200);
      const links = [...(await response.text()).matchAll(/<a [^>]*href="(\/[^"#?]*)/g)];
      if (/^(?:\/en)?\/docs\//.test(address)) for (const [, link = ''] of links) seen.add(link);
    }
    expect(seen.size).toBeGreaterThan(90);
  });

  it('copies an example, and the lines of tokens that were tried', async () => {
    const { page } = reader;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await reader.open('/docs/embed/');
    await page.getByRole('button', { name: 'Скопировать' }).first().click();
    await page.getByRole('status').filter({ hasText: 'Скопировано' }).waitFor();
    expect(await copied()).toMatch(/^npm init -y\nnpm install @drsk\/widgets/);

    await reader.open('/docs/playground/');
    await page.locator('drsk-registration').getByText('Кто вы').first().waitFor();
    await page.getByLabel('--drsk-color-on-primary').fill('#0b4a90');
    await page.getByText('нужно хотя бы 4,5 : 1').first().waitFor();
    await page.getByRole('button', { name: 'Скопировать' }).click();
    await expect.poll(copied).toBe(':root {\n  --drsk-color-on-primary: #0b4a90;\n}');
    expect(reader.complaints).toEqual([]);
  });
});
