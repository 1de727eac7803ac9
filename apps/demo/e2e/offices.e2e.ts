import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

it('a visit is booked by keyboard, without an account, and goes into a calendar', async () => {
  const reader = await world.visit({ width: 360 });
  const { page } = reader;
  await reader.open('/offices/');
  await reader.focusBy('Tab', 'button', 'Записаться: Центр обслуживания, Благовещенск');
  await reader.press('Enter');
  await page.locator('[name=startsAt]').first().waitFor();
  await reader.focusBy('Tab', 'radio');
  await reader.press('Space');
  const chosen = page.locator('[name=startsAt]:checked');
  const value = await chosen.inputValue();

  await page.reload(); // nothing was sent yet, and nothing is lost
  await expect.poll(() => chosen.inputValue()).toBe(value);
  await reader.focusBy('Tab', 'button', 'Занять время');
  await reader.press('Enter');
  await reader.focusBy('Tab', 'button', 'Подтвердить запись');
  await reader.press('Enter');
  await page.getByText('Вы записаны', { exact: true }).waitFor();
  await page.reload();
  await reader.focusBy('Tab', 'button', 'Добавить в календарь');
  const [download] = await Promise.all([page.waitForEvent('download'), reader.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^визит-\d{4}\.ics$/);
  const start = value.replaceAll(/[-:]|\.000/g, '');
  expect(await readFile(await download.path(), 'utf8')).toContain(`DTSTART:${start}`);
  expect(await reader.axeViolations()).toEqual([]);
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

it('says in English how far offices are, and tells nobody', async () => {
  const reader = await world.visit();
  const { page } = reader;
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 50.9, longitude: 128.4 });
  await reader.open('/en/offices/');
  await page.getByRole('heading', { name: 'Customer point, Belogorsk' }).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Show how far they are' }).click();
  await page.getByText('6 km from you').waitFor();
  expect(asked).toEqual([]);
  await reader.close();
});
