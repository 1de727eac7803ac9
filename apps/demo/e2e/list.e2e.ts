import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logIn } from './log-in.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

it('leads whoever has many applications to those that wait, and hands them over as a table', async () => {
  const reader = await world.visit();
  const { page } = reader;
  const builder = (await world.sandbox.people()).find(({ login }) => login === '2800000010')!;
  page.setDefaultTimeout(40_000); // its applications come with the login
  await reader.open('/account/login');
  await logIn(page, builder);
  const list = page.locator('drsk-applications');
  const count = (text: RegExp) => list.locator('.count', { hasText: text }).waitFor();
  await count(/Всего: 26, показаны 1–20/);

  await list.getByRole('searchbox').fill('котельная');
  await count(/Найдено: \d(?!\d)/);
  const names = await list.locator('.card-link').allTextContents();
  expect(names.every((name) => name.includes('Котельная'))).toBe(true);
  expect(new URL(page.url()).hash).toBe('');

  await list.getByRole('button', { name: 'Сбросить отбор' }).click();
  await list.getByRole('button', { name: /^Ждут вас/ }).click();
  await count(/Найдено: 4(?!\d)/);
  expect(new URL(page.url()).hash).toBe('#turn=own');

  const download = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Скачать таблицу' }).click();
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table.trim().split('\r\n')).toHaveLength(5);

  await list.locator('.card-link').first().click();
  await page.locator('drsk-status-tracker').getByText('Ваш ход').first().waitFor();
  await page.goBack();
  await count(/Найдено: 4(?!\d)/);
  expect(reader.complaints).toEqual([]);
});
