import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

describe('the API reference of the sandbox', () => {
  it('makes a call as somebody who lives there', async () => {
    const tester = await world.visit();
    const { page } = tester;
    await page.goto(`${world.site.sandboxUrl}/docs`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Calls are made as Сопкина Мария Андреевна.').waitFor();
    await page.getByPlaceholder('Filter by tag or path').fill('/me');
    await page.locator('#operations-account-getAccount button').first().click();
    await page.getByRole('button', { name: 'Execute' }).click();
    const answer = page.locator('.live-responses-table');
    await answer.getByText('"displayName": "Сопкина Мария Андреевна"').waitFor();
    expect(tester.complaints).toEqual([]);
    await tester.close();
  });

  it('shows the control API too, and nothing that is no file of its own', async () => {
    const tester = await world.visit();
    await tester.page.goto(`${world.site.sandboxUrl}/docs#control`);
    await tester.page.getByText('/clock', { exact: true }).first().waitFor();
    expect(tester.complaints).toEqual([]);
    for (const name of ['..%2Fpackage.json', 'constructor', 'nothing.js'])
      expect((await fetch(`${world.site.sandboxUrl}/docs/${name}`)).status, name).toBe(404);
    await tester.close();
  });
});
