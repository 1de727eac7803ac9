import { afterAll, beforeAll, expect, it } from 'vitest';
import { askQuestion } from './ask-question.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

/** Books a visit with the page's own client: there is something to tell, at the address that it gives. */
async function bookVisit(): Promise<string> {
  const { clients } = Reflect.get(window, 'drskWidgets') as { clients: Map<string, Client> };
  const [client] = clients.values();
  const { slots, bookings } = client!.offices;
  const service = 'consultation';
  const officeId = 'office-28-2';
  const [slot] = (await slots(officeId, service)).items;
  const { id } = await bookings.hold({ officeId, service, startsAt: slot!.startsAt });
  await bookings.confirm(id);
  return (await client!.account.get()).email;
}

interface Client {
  account: { get: () => Promise<{ email: string }> };
  offices: {
    slots: (officeId: string, service: string) => Promise<{ items: { startsAt: string }[] }>;
    bookings: {
      hold: (booking: object) => Promise<{ id: string }>;
      confirm: (id: string) => Promise<unknown>;
    };
  };
}

it('news come live to the badge and the feed, are read by keyboard, and unsubscribed from without a login', async () => {
  const reader = await world.visitAs('individual', { width: 360 });
  const { page } = reader;
  await reader.open('/notifications/');
  await page
    .getByText(/Уведомлений пока нет|непрочитанн|Всё прочитано/)
    .first()
    .waitFor();
  const before = await page.locator('.mark').count();
  await page.waitForRequest((request) => request.url().endsWith('/applications/events'));
  const address = await page.evaluate(bookVisit);
  await expect.poll(() => page.locator('.mark').count()).toBe(before + 1);
  const menu = page.getByRole('button', { name: new RegExp(`${before + 1} непрочитанн`) });
  await menu.waitFor();
  expect(await reader.axeViolations()).toEqual([]);

  await reader.focusBy('Tab', 'button', 'Отметить все прочитанными');
  await reader.press('Enter');
  await page.getByText('Всё прочитано').waitFor();
  await expect.poll(() => menu.count()).toBe(0);
  await reader.focusBy('Tab', 'button', 'Отменить');
  await reader.press('Enter');
  await menu.waitFor();

  const { links } = await world.sandbox.letterTo(address);
  const link = links.find((url) => url.includes('unsubscribe'))!;
  const guest = await world.visit({ width: 360 });
  await guest.page.goto(link);
  await guest.focusBy('Tab', 'button', 'Отписаться');
  await guest.press('Enter');
  await guest.page
    .getByText(/Вы отписались/)
    .first()
    .waitFor();
  expect(guest.page.url()).not.toContain('token');
  expect(await guest.axeViolations()).toEqual([]);
  expect([...reader.complaints, ...guest.complaints]).toEqual([]);
  await guest.close();
  await reader.close();
});

it('what is read in one window is read in the other at once, and back', async () => {
  const reader = await world.visitAs('legal_entity');
  await reader.open('/notifications/');
  await reader.settle();
  const other = await reader.openTab();
  await other.open('/notifications/');
  await other.settle();
  await heardBy(other, reader);
  const badge = other.page.getByRole('button', { name: /непрочитанн/ });
  await badge.waitFor();

  await reader.page.getByRole('button', { name: 'Отметить все прочитанными' }).click();
  await other.page.getByText('Всё прочитано').waitFor();
  await badge.waitFor({ state: 'detached' });
  await reader.page.getByRole('button', { name: 'Отменить' }).click();
  await badge.waitFor();
  expect(await other.page.locator('.mark').count()).toBeGreaterThan(0);
  await reader.close();
});

/** What is new to the one comes to the other: it listens. */
async function heardBy(other: Reader, reader: Reader): Promise<void> {
  const ask = async (): Promise<number> => {
    await reader.page.evaluate(askQuestion);
    return other.page.locator('.mark').count();
  };
  await expect.poll(ask, { interval: 500, timeout: 20_000 }).toBeGreaterThan(1);
}
