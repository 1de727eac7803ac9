import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginApplication, textField } from './file-application.js';
import { enterCredentials } from './log-in.js';
import type { Person } from './sandbox.js';
import { found, tracesOf } from './traces.js';
import { World } from './world.js';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await World.begin();
  person = (await world.sandbox.people())[0]!;
});
afterAll(() => world.end());

const typed = { object: 'Баня Лихолесье', address: 'с. Чигири, ул. Маячная, 77' };

/** Somebody has signed in at a terminal and filled in half a form, which is saved. */
async function halfWay() {
  const reader = await world.visit();
  const { page } = reader;
  await reader.open('/office/terminal');
  await enterCredentials(page, person);
  await page.getByRole('link', { name: 'Новая заявка' }).first().click();
  await beginApplication(page);
  await page.getByRole('radio', { name: 'Для дома, дачи, гаража' }).check();
  await page.getByRole('button', { name: 'Дальше' }).click();
  await page.getByRole('textbox', { name: 'Что подключаем' }).fill(typed.object);
  await textField(page, 'Адрес объекта').fill(typed.address);
  await page.getByText(/Сохранено в/).waitFor();
  return reader;
}

describe('a terminal of a customer centre', () => {
  it('shows the next person no trace of the last', async () => {
    const shown = [person.name, typed.object, typed.address];
    const markers = [...shown, person.login];
    const reader = await halfWay();
    const { page } = reader;
    const before = await tracesOf(page);
    expect(found(before, markers), 'the search finds what there is').toEqual(shown);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

    await page.getByRole('button', { name: /Меню пользователя/ }).click();
    const anew = page.waitForEvent('load');
    await page.getByRole('menuitem', { name: 'Выйти' }).click();
    await anew;
    await page.getByRole('button', { name: 'Войти', exact: true }).waitFor();
    expect(found(await tracesOf(page), markers)).toEqual([]);

    await page.goBack();
    expect(page.url(), 'nothing to go back to').toBe('about:blank');
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('signs out who has left, after a warning, and is as new', async () => {
    const reader = await world.visit();
    const { page } = reader;
    await page.clock.install();
    await reader.open('/office/terminal');
    await enterCredentials(page, person);
    await page.getByText('Мои заявки').first().waitFor();
    await page.clock.runFor(125_000);
    await page.getByText('Вы ещё здесь?').waitFor();
    await page.getByRole('button', { name: 'Остаться' }).click();
    expect(await page.evaluate(() => document.activeElement?.id), 'has the focus').toBe('main');
    await page.clock.runFor(100_000);
    expect(await page.getByText('Вы ещё здесь?').count()).toBe(0);
    await page.clock.runFor(25_000);
    await page.getByText('Вы ещё здесь?').waitFor();
    const anew = page.waitForEvent('load');
    await page.clock.runFor(70_000);
    await anew;
    await page.getByRole('button', { name: 'Войти', exact: true }).waitFor();
    expect(found(await tracesOf(page), [person.name, person.login])).toEqual([]);
    await reader.close();
  });

  it('forgets what somebody typed who never signed in', async () => {
    const reader = await world.visit();
    const { page } = reader;
    await page.clock.install();
    await reader.open('/office/terminal');
    await page.getByRole('link', { name: 'Зарегистрироваться' }).click();
    await page.getByRole('radio', { name: 'Физическое лицо' }).check();
    await page.getByRole('button', { name: 'Дальше' }).click();
    await page.getByRole('textbox', { name: 'Фамилия' }).fill('Лихолесова');
    const anew = page.waitForEvent('load');
    await page.clock.runFor(190_000);
    await anew;
    await page.getByRole('button', { name: 'Войти', exact: true }).waitFor();
    expect(found(await tracesOf(page), ['Лихолесова'])).toEqual([]);
    await reader.close();
  });
});

describe('a login on somebody else’s computer', () => {
  it('lives in its window alone, and ends with it', async () => {
    const reader = await world.visit({ width: 360 });
    const { page } = reader;
    await reader.open('/account/login');
    await page.getByRole('link', { name: 'Чужой компьютер?' }).click();
    await page.waitForURL('**/account/shared');
    await enterCredentials(page, person);
    await page.getByRole('link', { name: 'Новая заявка' }).first().click();
    await beginApplication(page);
    await page.getByRole('radio', { name: 'Для дома, дачи, гаража' }).waitFor();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await reader.axeViolations()).toEqual([]);

    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Войти', exact: true }).waitFor();
    expect(found(await tracesOf(other), [person.name, person.login])).toEqual([]);
    await other.close();
    await page.reload();
    await page.getByRole('button', { name: 'Войти', exact: true }).waitFor();
    expect(found(await tracesOf(page), [person.name, person.login])).toEqual([]);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
