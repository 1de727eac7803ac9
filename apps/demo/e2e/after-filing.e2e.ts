import { afterAll, beforeAll, expect, it } from 'vitest';
import { scan } from './file-application.js';
import { followFiled } from './file-by-program.js';
import { lookAgain } from './follow.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

it('an application is corrected, asked about, and its request answered', async () => {
  const reader = await world.visitAs('individual');
  const { page } = reader;
  const { id } = await followFiled(world, reader);

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

it('several answers are corrected at once, and the file that they call for is attached', async () => {
  const reader = await world.visitAs('individual');
  const { page } = reader;
  await followFiled(world, reader);
  const unfold = (section: string) => page.getByText(section, { exact: true }).click();
  const check = () => page.getByRole('button', { name: 'Проверить исправления' }).click();
  const representative = page.getByLabel('ФИО представителя');

  await page.getByRole('button', { name: 'Исправить заявку' }).click();
  await unfold('Объект');
  await page.getByLabel('Что подключаем').fill('Баня');
  await unfold('Мощность');
  await page.getByLabel('Сколько кВт нужно ещё').fill('12,5');
  await unfold('Связь');
  await page.getByLabel('Мобильный телефон').fill('89145556677');
  await page.getByLabel('Заявку подаёт представитель').check();
  await check();
  // What is wrong is told, and nothing that was typed is lost.
  await representative.and(page.locator('[aria-invalid=true]')).fill('Иванов Пётр Ильич');
  await page.getByLabel('Номер доверенности').fill('28/15-н');
  await page.getByLabel('Дата доверенности').fill('05.03.2026');
  await check();
  await page.getByText('Проверьте исправления').waitFor();
  const review = await page.locator('drsk-status-tracker .panel').innerText();
  for (const value of ['Баня', '12,5', '+7 914 555-66-77', 'Иванов Пётр Ильич', '28/15-н'])
    expect(review.replaceAll('\u00A0', ' ')).toContain(value);
  expect(review).toContain('понадобится: Доверенность');
  await page.getByRole('button', { name: 'Отправить исправления' }).click();

  await page.getByText('Приложите недостающие документы').first().waitFor();
  expect(await reader.axeViolations()).toEqual([]);
  await page.getByLabel('Доверенность').first().setInputFiles(scan);
  await page.getByRole('button', { name: `Удалить ${scan.name}` }).waitFor();
  await page.getByRole('button', { name: 'Отправить документы' }).click();
  await page.getByText('Документы отправлены на проверку').waitFor();
  const corrected = await lookAgain(page);
  expect(corrected).toContain('Проверяем документы');
  expect(corrected).toMatch(/Баня[^]*12,5 кВт/);
  await page.getByText('Редакции заявки').waitFor();
  expect(reader.complaints).toEqual([]);
  await reader.close();
});

it('an application is withdrawn at the second press', async () => {
  const reader = await world.visitAs('individual');
  const { page } = reader;
  await followFiled(world, reader);
  await page.getByRole('button', { name: 'Отозвать заявку' }).click();
  await page.getByText('Что вы потеряете').waitFor();
  await page.getByRole('button', { name: 'Отозвать заявку' }).click();
  await page.getByText('Вы отозвали заявку').waitFor();
  expect(await lookAgain(page)).toContain('Подтверждение отзыва заявки');
  await reader.close();
});
