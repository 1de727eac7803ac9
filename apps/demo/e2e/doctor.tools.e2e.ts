import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  // A clock that is weeks away would be the first thing to be said.
  world = await World.begin({ now: new Date().toISOString() });
});
afterAll(() => world.end());

it.each([
  ['/account/login?drsk-doctor', 'Проверка страницы', 'Всё в порядке'],
  ['/account/?drsk-doctor', 'Проверка страницы', 'Всё в порядке'],
  ['/en/account/?drsk-doctor', 'Check of this page', 'All is in order'],
])('the doctor looks at %s when it is asked to', async (path, title, verdict) => {
  const reader = await world.visit({ width: 360 });
  await reader.open(path);
  const report = reader.page.getByRole('region', { name: title });
  await report.getByText(verdict).waitFor();
  expect(await reader.axeViolations()).toEqual([]);
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

it('finds what is wrong with a page', async () => {
  const reader = await world.visit();
  const { page } = reader;
  await page.route('**/account/login?drsk-doctor', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<drsk-login', '<drsk-login them="dark"');
    await route.fulfill({ response: answer, body });
  });
  await reader.open('/account/login?drsk-doctor');
  await page.getByText('Может быть, theme?').waitFor();
  await page.getByRole('button', { name: 'Закрыть' }).click();
  expect(await page.locator('doctor-report').count()).toBe(0);
  await reader.close();
});
