import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { password as another } from './applicants.js';
import type { Reader } from './reader.js';
import type { Person } from './sandbox.js';
import { World } from './world.js';

let world: World;
let people: readonly Person[];
beforeAll(async () => {
  world = await World.begin();
  people = await world.sandbox.people();
});
afterAll(() => world.end());

const personOf = (login: string): Person => people.find((person) => person.login === login)!;

/** Reaches a control by Tab, and presses it. */
async function press(reader: Reader, role: 'button' | 'link', name: string): Promise<void> {
  await reader.focusBy('Tab', role, name);
  await reader.press('Enter');
}

async function answer(reader: Reader, label: string, value: string): Promise<void> {
  await reader.focusBy('Tab', 'textbox', label);
  await reader.type(value);
  await reader.press('Enter');
}

/** As far as the password. */
async function enter(reader: Reader, person: Person): Promise<void> {
  await reader.open('/account/login');
  await reader.focusBy('Tab', 'textbox', 'СНИЛС');
  await reader.type(person.login);
  await answer(reader, 'Пароль', person.password);
}

async function openSection(reader: Reader, name: string): Promise<void> {
  await reader.open(`/account/profile#section=${name}`);
  await reader.page.reload(); // the address alone may have been open already
  await reader.page.locator('.section-title').waitFor();
}

async function codeTo(phone: string): Promise<string> {
  return /\d{6}/.exec((await world.sandbox.letterTo(phone)).text)![0];
}

describe('the account by the keyboard alone', () => {
  it('asks for a code besides the password, and takes a recovery code in its place', async () => {
    const person = personOf('200-300-406 54');
    const reader = await world.visit({ width: 360 });
    const { page } = reader;
    await enter(reader, person);
    await page.waitForURL('**/account/');
    await openSection(reader, 'second-factor');
    await press(reader, 'button', 'Включить');
    await reader.focusBy('Tab', 'radio', 'Код из приложения');
    await reader.press('ArrowDown');
    await answer(reader, 'Ваш пароль', person.password);
    await page.getByText('Введите код из СМС').waitFor();
    await answer(reader, 'Код из СМС', await codeTo('+79140000010'));
    const recoveryCode = await page.locator('.codes li').first().innerText();
    await reader.focusBy('Tab', 'checkbox', 'Коды сохранены');
    await reader.press('Space');
    await press(reader, 'button', 'Готово');
    await page.getByText('Подтверждение входа включено').first().waitFor();

    await press(reader, 'button', 'Меню пользователя');
    await reader.press('ArrowUp');
    await reader.press('Enter');
    await page.locator('drsk-profile').getByText('войдите в личный кабинет').waitFor();
    await enter(reader, person);
    await press(reader, 'button', 'Вернуться ко входу по паролю');
    expect(await page.getByRole('textbox', { name: 'Пароль' }).inputValue()).toBe('');
    await enter(reader, person);
    await press(reader, 'button', 'Телефона нет под рукой?');
    await answer(reader, 'Резервный код', recoveryCode);
    await page.waitForURL('**/account/');
    expect((await world.sandbox.letterTo('nina@example.ru')).kind).toBe('recovery-code-used');
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('signs out another device, which is told why: there, and once at the login', async () => {
    const person = personOf('200-300-408 56');
    const [here, there] = [await world.visit(), await world.visit({ width: 360 })];
    for (const reader of [there, here]) {
      await enter(reader, person);
      await reader.page.waitForURL('**/account/');
    }
    await there.page.goto('about:blank'); // an open page would be told there, and at once
    await openSection(here, 'devices');
    await press(here, 'button', 'Завершить:');
    await press(here, 'button', 'Завершить вход');
    await here.page.getByText('Других сеансов нет').waitFor();

    await there.open('/account/');
    const why = 'Вход завершён на другом устройстве';
    await there.page.getByText(why).waitFor();
    await there.press('Escape');
    await there.open('/account/login');
    await there.page.getByText(why).waitFor();
    await there.page.reload();
    await there.page.getByRole('button', { name: 'Войти', exact: true }).waitFor();
    expect(await there.page.getByText(why).count()).toBe(0);
    for (const reader of [here, there]) {
      expect(reader.complaints).toEqual([]);
      await reader.close();
    }
  });

  it('replaces a forgotten password by SMS', async () => {
    const person = personOf('200-300-400 48');
    const reader = await world.visit({ width: 360 });
    const { page } = reader;
    await reader.open('/account/login');
    await press(reader, 'link', 'Забыли пароль?');
    await page.waitForURL('**/account/recovery');
    await reader.focusBy('Tab', 'radio', 'Физлицо');
    await reader.press('Space');
    await answer(reader, 'СНИЛС', person.login);
    await reader.focusBy('Tab', 'radio', 'Ссылка на почту');
    await reader.press('ArrowDown');
    await press(reader, 'button', 'Отправить');
    await page.getByRole('textbox', { name: 'Код из СМС' }).waitFor();
    await answer(reader, 'Код из СМС', await codeTo('+79140000001'));
    await answer(reader, 'Придумайте новый пароль', another);
    await page.getByText('Пароль изменён').waitFor();
    await enter(reader, { ...person, password: another });
    await page.waitForURL('**/account/');
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('hears before a new application that the consent lacks, and closes the account', async () => {
    const person = personOf('200-300-410 50');
    const reader = await world.visit();
    const { page } = reader;
    await enter(reader, person);
    await page.waitForURL('**/account/');
    await reader.open('/account/new');
    await page.getByText('Новую заявку сейчас принять нельзя').waitFor();
    await press(reader, 'link', 'Дать согласие в профиле');
    await page.waitForURL('**/account/profile#section=consents');

    await openSection(reader, 'closing');
    const saving = page.waitForEvent('download');
    await press(reader, 'button', 'Скачать архив');
    expect((await saving).suggestedFilename()).toMatch(/^drsk-kabinet-.*\.zip$/);
    await press(reader, 'button', 'Закрыть кабинет…');
    await answer(reader, 'Ваш пароль', person.password);
    await page.getByText('Войти в него больше нельзя').waitFor();
    expect((await world.sandbox.letterTo('elena@example.ru')).kind).toBe('account-closed');
    await enter(reader, person);
    await page.getByText('Не получилось войти').waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
