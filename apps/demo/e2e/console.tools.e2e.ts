import { generateKeyPairSync } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filings } from './filings.js';
import { fileAndFollow, lookAgain } from './follow.js';
import { inspectShown } from './inspect.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

async function openConsole(console: Reader, hash = ''): Promise<Page> {
  await console.page.goto(`${world.site.sandboxUrl}/_sandbox/${hash}`);
  await console.page.getByRole('heading', { level: 1 }).waitFor();
  return console.page;
}

/** In the tab that opens. */
async function openAccountAs(console: Reader, folder: string, name: string): Promise<Reader> {
  const { page } = console;
  await page.goto(`${world.site.sandboxUrl}${folder}/_sandbox/#/people`);
  await page.getByRole('searchbox').fill(name);
  const open = page.getByRole('button', { name: `Открыть кабинет: ${name}` });
  return console.tabOpenedBy(() => open.click());
}

function menuLink(page: Page, name: string): Locator {
  return page.getByRole('navigation').getByRole('link', { name });
}

const views = [
  ['overview', 'Обзор', 'Overview'],
  ['scenarios', 'Сценарии', 'Scenarios'],
  ['people', 'Люди', 'People'],
  ['applications', 'Заявки', 'Applications'],
  ['outbox', 'Письма', 'Letters'],
  ['deliveries', 'Доставка', 'Delivery'],
  ['bank', 'Банк', 'Bank'],
  ['appeals', 'Обращения', 'Appeals'],
  ['centre', 'Центр', 'Centre'],
  ['certificates', 'Сертификаты', 'Certificates'],
  ['faults', 'Сбои', 'Faults'],
  ['journal', 'Журнал', 'Journal'],
  ['sandboxes', 'Песочницы', 'Sandboxes'],
  ['settings', 'Настройки', 'Settings'],
] as const;

describe('the sandbox’s console', () => {
  it('lets a person act for the grid, move the clock and read the letters', async () => {
    const applicant = await world.visitAs('individual');
    const console = await world.visit({ width: 360 });
    const page = await openConsole(console, '#/applications');
    await page.getByText('Поданных заявок пока нет').waitFor();
    const { number } = await fileAndFollow(applicant.page, filings[0]);
    // It shows up by itself.
    await page.getByRole('link', { name: number }).click();

    await page.getByRole('heading', { name: number }).waitFor();
    const facts = await page.getByRole('article').locator('dd').allInnerTexts();
    const turn = ['проверка документов', 'сетевая организация', '23 дек. 2026 г.'];
    expect(facts).toEqual(expect.arrayContaining(turn));
    await page.getByRole('button', { name: 'Подтвердить комплектность' }).click();
    await page.getByText('Разместить договор и счёт').click();
    await page.getByRole('button', { name: 'Выполнить' }).click();
    await page.getByText('Отметить поступление денег').waitFor();
    expect(await console.axeViolations()).toEqual([]);

    await menuLink(page, 'Обзор').click();
    await page.getByRole('button', { name: '+1 рабочий день' }).click();
    await page.getByText('понедельник, 21 декабря 2026 г.').waitFor();
    await page.getByRole('heading', { name: 'Что произошло' }).waitFor();

    await menuLink(page, 'Письма').click();
    await page.getByRole('searchbox').fill(`${number}: размещены`);
    await page.getByLabel('Чем отправлено').selectOption('email');
    // Whatever else the list shows until the choice has come through.
    await page.getByRole('link', { name: /размещены.*Письмо/s }).click();
    await page.getByRole('heading', { name: 'размещены' }).waitFor();
    const letter = page.frameLocator('iframe');
    await letter.getByText('Здравствуйте').waitFor();
    const href = await page.getByRole('link', { name: 'Открыть' }).first().getAttribute('href');
    await page.getByRole('button', { name: 'Исходник' }).click();
    await page.getByText('MIME-Version: 1.0').waitFor();
    expect(await console.isTooWide()).toBe(false);
    expect(await console.axeViolations()).toEqual([]);
    expect(console.complaints).toEqual([]);

    const { pathname, hash } = new URL(href ?? '');
    await world.signInAgain(applicant, 'individual', `${pathname}${hash}`);
    expect(await lookAgain(applicant.page)).toContain('Оплатите первую часть счёта');
    await console.close();
    await applicant.close();
  });

  it('goes to what comes next, lets the clock stand still, and begins anew when it is told twice', async () => {
    const console = await world.visit();
    const page = await openConsole(console);
    await page.getByRole('button', { name: 'Стоит' }).click();
    await page.getByRole('link', { name: 'время стоит' }).waitFor();
    const before = await world.sandbox.now();
    await page.getByRole('button', { name: 'До ближайшего события' }).click();
    await page.getByRole('heading', { name: 'Что произошло' }).waitFor();
    expect(Date.parse(await world.sandbox.now())).toBeGreaterThan(Date.parse(before));

    await menuLink(page, 'Настройки').click();
    await page.getByRole('button', { name: 'Начать заново' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Отмена' }).click();
    expect((await world.sandbox.letters()).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Начать заново' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Начать заново' }).click();
    await page.getByText('Готово: Начать заново').waitFor();
    expect(await world.sandbox.letters()).toEqual([]);
    await console.close();
  });

  it('says what went wrong in a sentence', async () => {
    const console = await world.visit();
    const page = await openConsole(console, '#/overview');
    await page.getByLabel('До даты').fill('2026-01-12');
    await page.getByRole('button', { name: 'Перейти' }).click();
    await page.getByText('Не получилось: Проверьте поля. Время идёт только вперёд').waitFor();
    await openConsole(console, '#/applications/app-nowhere');
    await page.getByText('Не найдено').waitFor();
    await console.close();
  });

  it('copies logins', async () => {
    const console = await world.visit();
    const page = await openConsole(console, '#/people');
    await page.getByRole('searchbox').fill('Багульник');
    const card = page.getByRole('article');
    await card.getByRole('heading', { name: 'Багульник' }).first().waitFor();
    await card
      .getByRole('button', { name: /^Скопировать: Логин/ })
      .first()
      .click();
    await card.getByText(/Скопировано|Выделено/).waitFor();
    await console.close();
  });

  it.each([
    ['', 'ООО «Багульник»'],
    ['/s/apart', 'Сопкина Мария Андреевна'],
  ])(
    'opens the account in the sandbox “%s” as %s, one press from being signed in',
    async (folder, name) => {
      const console = await world.visit();
      const account = await openAccountAs(console, folder, name);
      const address = `${world.site.url}${folder}/account/`;
      await account.page.getByText(`Вход из консоли песочницы: ${name}`).waitFor();
      expect(account.page.url()).toBe(`${address}login`);
      expect(await account.axeViolations()).toEqual([]);
      await account.press('Enter');
      await account.page.waitForURL(address);
      await account.page.getByText(name).first().waitFor();

      // Whoever was signed in makes room, and what was chosen is of use once.
      const other = 'ИП Кедров Пётр Ильич';
      const second = await openAccountAs(console, folder, other);
      await second.page.getByText(`Вход из консоли песочницы: ${other}`).waitFor();
      const taking = second.page.waitForResponse('**/_sandbox/people/choice/taking');
      await second.page.reload();
      expect((await taking).status()).toBe(204);
      expect(await second.page.getByRole('textbox', { name: 'Пароль' }).inputValue()).toBe('');
      expect([...console.complaints, ...account.complaints, ...second.complaints]).toEqual([]);
      await console.close();
    },
  );

  it('is whole in both languages, whatever its width and colours', async () => {
    const console = await world.visit();
    for (const [hash, ru, en] of views) {
      const page = await openConsole(console, `#/${hash}`);
      await page.waitForFunction(() => !document.body.innerText.includes('Загружаем'));
      expect(await page.title()).toBe(`${ru} · Песочница`);
      await inspectShown(console, hash);
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.title()).toBe(`${en} · Sandbox`);
      await inspectShown(console, `/en/#/${hash}`);
      expect(await page.locator('main').innerText()).not.toMatch(/Загружаем|Скопировать/);
      await page.getByRole('button', { name: 'Русский' }).click();
    }
    expect(console.complaints).toEqual([]);
    await console.close();
  });

  it('leads a ready application on, for the applicant too, and says what is next', async () => {
    const console = await world.visit({ width: 360 });
    const { page } = console;
    await page.goto(`${world.site.sandboxUrl}/s/led/_sandbox/#/applications`);
    await page.getByText('Подать готовую заявку').click();
    await page.getByLabel('Какую').selectOption('plant');
    await page.getByRole('button', { name: 'Подать', exact: true }).click();
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByText(`Готово: ${name}`).waitFor();
    };
    await page.getByText('сетевая организация · до 23 дек. 2026 г. · п. 15').waitFor();
    await press('Подтвердить комплектность');
    await page.getByText('Разместить договор и счёт', { exact: true }).click();
    await page.getByRole('button', { name: 'Выполнить' }).click();
    await page.getByText('Подписать договор').waitFor();
    await press('Подписать');
    await page.getByText('Выполнить работы').waitFor();
    // What was opened for one thing is not open for another.
    expect(await page.getByRole('article').locator('details[open]').count()).toBe(0);
    expect(await console.axeViolations()).toEqual([]);
    expect(await console.isTooWide()).toBe(false);
    expect(console.complaints).toEqual([]);
    await console.close();
  });

  it('lets requests go wrong, and shows each with what was done to it', async () => {
    const console = await world.visit();
    const page = await openConsole(console, '#/faults');
    await page.getByLabel('Что портится').selectOption('status');
    await page.getByLabel('Код ответа').fill('503');
    await page.getByLabel('Операция').fill('listRegions');
    await page.getByRole('button', { name: 'Добавить правило' }).click();
    await page.getByText('listRegions · всегда').waitFor();
    expect((await fetch(`${world.site.sandboxUrl}/v1/regions`)).status).toBe(503);
    await page.getByText('сработало 1 из 1').waitFor();
    await page.getByRole('button', { name: 'Включить: Неудачный выпуск' }).click();
    await page.getByText('Событие приходит дважды').first().waitFor();
    await page.getByRole('button', { name: 'Всё исправить' }).click();
    await page.getByText('Сейчас всё отвечает исправно').waitFor();

    await menuLink(page, 'Журнал').click();
    await page.getByLabel('только испорченные нарочно').check();
    const row = page.getByRole('link', { name: '503 listRegions' });
    await row.click();
    await page.getByRole('article').getByText('Испорчено нарочно').waitFor();
    await page.getByText('Повторить в терминале').click();
    await page.getByText(/curl -X GET/).waitFor();
    expect(await console.axeViolations()).toEqual([]);

    // What comes is there without asking.
    await page.getByLabel('только испорченные нарочно').uncheck();
    await fetch(`${world.site.sandboxUrl}/v1/nowhere`);
    await page.getByRole('link', { name: '404' }).first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать HAR' }).click();
    expect((await download).suggestedFilename()).toBe('journal.har');
    expect(console.complaints).toEqual([]);
    await console.close();
  });

  it('puts a scenario in place of what there is, and goes back', async () => {
    const console = await world.visit();
    const page = await openConsole(console, '#/scenarios');
    await page.getByRole('searchbox').fill('household-awaiting-payment');
    await page.getByRole('button', { name: /^Загрузить: / }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Загрузить' }).click();
    await page.getByText('Готово').waitFor();
    await menuLink(page, 'Заявки').click();
    await page.getByText('Показано 1 из 1').waitFor();

    await menuLink(page, 'Настройки').click();
    await page.getByRole('button', { name: 'Что изменилось: до сценария' }).click();
    await page.getByText('applications').first().waitFor();
    expect(await console.axeViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Вернуться: до сценария' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Вернуться' }).click();
    await page.getByText('до возврата', { exact: true }).waitFor();
    await menuLink(page, 'Заявки').click();
    await page.getByText('Поданных заявок пока нет').waitFor();
    await console.close();
  });

  it('keeps scenarios of one’s own in the browser, and says which names they may have', async () => {
    const console = await world.visit();
    const page = await openConsole(console, '#/scenarios');
    const name = page.getByLabel('Название');
    await name.fill('дом: перед актом');
    await page.getByRole('button', { name: 'Сохранить здесь' }).click();
    expect(await name.evaluate((field: HTMLInputElement) => field.validity.patternMismatch)).toBe(
      true,
    );
    await name.fill('дом перед актом');
    await page.getByRole('button', { name: 'Сохранить здесь' }).click();
    const load = page.getByRole('button', { name: 'Загрузить: дом перед актом' });
    await load.waitFor();

    await page.reload();
    await load.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Загрузить' }).click();
    await page.getByText('дом перед актом', { exact: true }).last().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'В файл: дом перед актом' }).click();
    expect((await download).suggestedFilename()).toBe('дом перед актом.json');
    await page.getByRole('button', { name: 'Удалить: дом перед актом' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click();
    await load.waitFor({ state: 'detached' });
    expect(console.complaints).toEqual([]);
    await console.close();
  });

  it('issues certificates, and takes them back', async () => {
    const console = await world.visit();
    const page = await openConsole(console, '#/certificates');
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await page.getByText('Пока ни одного').waitFor();
    await page.locator('summary', { hasText: 'Выпустить сертификат' }).click();
    await page
      .getByLabel('Открытый ключ (PEM)')
      .fill(publicKey.export({ type: 'spki', format: 'pem' }).toString());
    await page.getByRole('button', { name: 'Выпустить сертификат' }).click();
    const revoke = page.getByRole('button', { name: /^Отозвать: / });
    await revoke.waitFor();
    expect(await console.axeViolations()).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Сохранить: / }).click();
    expect((await download).suggestedFilename()).toMatch(/^[0-9a-f]+\.pem$/);
    await revoke.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Отозвать' }).click();
    await page.getByText(/^отозван ·/).waitFor();
    await revoke.waitFor({ state: 'detached' });
    await console.close();
  });

  it('keeps another sandbox apart', async () => {
    const console = await world.visit();
    const page = await openConsole(console, '#/sandboxes');
    const here = await world.sandbox.now();
    await page.getByLabel('Имя').fill('second');
    await page.getByRole('button', { name: 'Создать' }).click();
    const card = page.getByRole('article').filter({ hasText: 'second' });
    await card.getByRole('button', { name: 'Перейти в неё' }).click();
    await page.waitForURL(/\/s\/second\/_sandbox\//);
    await page.getByRole('button', { name: '+20 рабочих дней' }).click();
    await page.getByText('Готово: +20 рабочих дней').waitFor();
    await page.locator('.face').filter({ hasNotText: '18 декабря' }).waitFor();
    expect((await world.sandbox.now()).slice(0, 10)).toBe(here.slice(0, 10));
    await menuLink(page, 'Песочницы').click();
    await page.getByText('вы здесь').waitFor();
    expect(await console.axeViolations()).toEqual([]);
    await console.close();
  });

  it('remembers the language, and is read by the keyboard', async () => {
    const console = await world.visit();
    const page = await openConsole(console);
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await console.press('Tab');
    await console.press('Enter');
    expect(await page.locator('main').evaluate((main) => main.matches(':focus'))).toBe(true);
    await console.focusBy('Tab', 'button', '+1 hour');
    await console.press('Enter');
    await page.getByText('Done: +1 hour').waitFor();
    await console.close();
  });
});
