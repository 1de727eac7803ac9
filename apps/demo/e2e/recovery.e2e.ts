import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password } from './applicants.js';
import { logIn } from './log-in.js';
import type { Person } from './sandbox.js';
import { World } from './world.js';

let world: World;
let maria: Person;
beforeAll(async () => {
  world = await World.begin();
  [maria] = (await world.sandbox.people()) as [Person];
});
afterAll(() => world.end());

describe('a forgotten password', () => {
  it.each([
    ['Ссылка на почту', 'maria@example.ru'],
    ['Код в СМС', '+79140000001'],
  ])('is replaced: %s', async (way, address) => {
    const reader = await world.visit({ width: 360 });
    const { page } = reader;
    await reader.open('/account/login');
    await page.locator('a[href="/account/recovery"]').first().click();
    await page.getByRole('radio', { name: 'Физлицо' }).check();
    await page.getByRole('textbox', { name: 'СНИЛС' }).fill(maria.login);
    await page.getByRole('button', { name: 'Продолжить' }).click();
    await page.getByRole('radio', { name: way }).check();
    await page.getByRole('button', { name: 'Отправить' }).click();
    await page.getByRole('button', { name: 'Начать сначала' }).waitFor();

    const { links, text } = await world.sandbox.letterTo(address);
    if (links[0]) {
      await page.goto(links[0]);
    } else {
      await page.getByRole('textbox', { name: 'Код из СМС' }).fill(/\d{6}/.exec(text)![0]);
      await page.getByRole('button', { name: 'Подтвердить' }).click();
    }
    await page.getByRole('textbox', { name: 'Придумайте новый пароль' }).fill(password);
    await page.getByRole('button', { name: 'Сохранить пароль' }).click();
    await page.getByText('На всех устройствах выполнен выход').waitFor();
    expect(page.url()).not.toContain('token');
    await page.getByRole('link', { name: 'Войти в кабинет' }).click();
    await logIn(page, { ...maria, password });
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
