import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

/** Runs in the page: so many calls of its widgets' own client, all at once. */
async function callAtOnce(count: number): Promise<number> {
  const { clients } = Reflect.get(window, 'drskWidgets') as { clients: Map<string, Client> };
  const [client] = clients.values();
  const calls = Array.from({ length: count }, () => client!.account.get());
  return (await Promise.all(calls)).length;
}

interface Client {
  account: { get: () => Promise<unknown> };
}

function countRefreshes(pages: Page[]): { answered: number } {
  const count = { answered: 0 };
  for (const page of pages)
    page.on('response', (response) => {
      const isRefresh = response.url().endsWith('/sessions/refresh') && response.ok();
      if (isRefresh && response.request().method() === 'POST') count.answered += 1;
    });
  return count;
}

describe('two pages of one session', () => {
  it('renew it once for fifty calls of each, and end it together', async () => {
    const reader = await world.visitAs('individual');
    await reader.open('/account/');
    await reader.settle();
    const first = reader.page;
    const other = await reader.openTab();
    const second = other.page;
    await second.goto(first.url());
    await other.settle();
    const refreshes = countRefreshes([first, second]);
    await world.sandbox.advance({ hours: 1 });
    const answers = await Promise.all([first, second].map((page) => page.evaluate(callAtOnce, 50)));
    expect(answers).toEqual([50, 50]);
    expect(refreshes.answered).toBe(1);

    await first.getByRole('button', { name: /Меню пользователя/ }).click();
    await first.getByRole('menuitem', { name: 'Выйти' }).click();
    await second.locator('drsk-applications').getByText('войдите в личный кабинет').waitFor();
    expect(await second.locator('drsk-session-ended').count()).toBe(0);
    await reader.close();
  });
});
