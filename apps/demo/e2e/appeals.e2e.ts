import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

const photo = {
  name: 'счётчик.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n'),
};

it('somebody without an account complains, is answered from the console, and asks again', async () => {
  const reader = await world.visit({ width: 360 });
  const { page } = reader;
  await reader.open('/appeals/');
  await page.getByLabel('Жалоба').check();
  await page.getByLabel('Тема').selectOption({ label: 'Качество электроэнергии' });
  await page.getByLabel('Текст обращения').fill('Вечером гаснет свет');
  await page.getByLabel('Файлы').first().setInputFiles(photo);
  await page.getByRole('button', { name: /Удалить/ }).waitFor();
  await page.getByLabel('Как к вам обращаться').fill('Мария');
  await page.getByLabel('Электронная почта', { exact: false }).fill('guest@example.ru');
  await page.reload();
  await page.getByLabel('Даю согласие').check();
  expect(await reader.axeViolations()).toEqual([]);
  await page.getByRole('button', { name: 'Отправить обращение' }).click();
  await page.getByText('Ответим до 18 января 2027 г. включительно').waitFor();

  const console = await world.visit();
  await console.page.goto(`${world.site.sandboxUrl}/_sandbox/#appeals`);
  await console.page.getByText('Ответить', { exact: true }).click();
  await console.page.getByLabel('Ответ', { exact: true }).fill('Заменили трансформатор.');
  await console.page.getByLabel('Письмо в PDF').selectOption('yes');
  await console.page.getByRole('button', { name: 'Выполнить' }).click();
  await console.page.getByText('Мария · Есть ответ').waitFor();

  const { links, text } = await world.sandbox.letterTo('guest@example.ru');
  expect(text).toContain('Заменили трансформатор.');
  await page.goto(links[0] ?? '');
  await page.reload();
  await page.getByText('Заменили трансформатор.').waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Ответ ОБР-.*\.pdf$/ }).click();
  expect((await saving).suggestedFilename()).toBe('Ответ ОБР-28-26-000001.pdf');
  await page.getByLabel('Сообщение').fill('Спасибо! А на соседней улице?');
  await page.getByRole('button', { name: 'Отправить' }).click();
  await page.getByText('Рассматривается').waitFor();
  expect(await reader.axeViolations()).toEqual([]);
});
