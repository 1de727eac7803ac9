import { afterAll, beforeAll, expect, it } from 'vitest';
import { filings } from './filings.js';
import { fileAndFollow, lookAgain } from './follow.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

it('an application is corrected, asked about, and its request answered', async () => {
  const reader = await world.visitAs('individual');
  const { page } = reader;
  const { id } = await fileAndFollow(page, filings[0]);

  await page.getByRole('button', { name: 'Исправить заявку' }).click();
  await page.getByText('Мощность', { exact: true }).click();
  await page.getByLabel('Сколько кВт нужно ещё').fill('12');
  await page.getByRole('button', { name: 'Проверить исправления' }).click();
  await page.getByText('Проверьте исправления').waitFor();
  expect(await reader.axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Отправить исправления' }).click();
  await page.getByText('Редакции заявки').waitFor();
  expect(await lookAgain(page)).toContain('Заявка исправлена');

  for (const action of ['confirm_completeness', 'post_offer', 'receive_payment'])
    await world.sandbox.operate(id, action);
  await page.reload();
  await page.getByRole('button', { name: 'Новое обращение' }).click();
  await page.getByRole('button', { name: 'Уменьшение мощности' }).click();
  await page.getByLabel('Какая мощность нужна, кВт').fill('10');
  await page.getByRole('button', { name: 'Подать обращение' }).click();
  await page.getByText('Подано', { exact: true }).waitFor();
  await world.sandbox.operate(id, 'grant_request');
  await page.reload();
  await page.getByText('Удовлетворено', { exact: true }).waitFor();
  expect(await lookAgain(page)).toContain('Дополнительное соглашение');
  expect((await world.sandbox.letterTo('maria@example.ru')).kind).toBe(
    'application-request-granted',
  );
  await reader.open(`/en/account/application#id=${id}`);
  await page.getByRole('button', { name: 'New request' }).waitFor();
  await page.getByText('Versions of the application').waitFor();
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

it('an application is withdrawn at the second press', async () => {
  const reader = await world.visitAs('individual');
  const { page } = reader;
  await fileAndFollow(page, filings[0]);
  await page.getByRole('button', { name: 'Отозвать заявку' }).click();
  await page.getByText('Что вы потеряете').waitFor();
  await page.getByRole('button', { name: 'Отозвать заявку' }).click();
  await page.getByText('Вы отозвали заявку').waitFor();
  expect(await lookAgain(page)).toContain('Подтверждение отзыва заявки');
  await reader.close();
});
