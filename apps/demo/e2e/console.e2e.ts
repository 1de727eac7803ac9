import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filings } from './filings.js';
import { fileAndFollow, lookAgain } from './follow.js';
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
    await page.getByRole('link', { name: 'Письмо' }).first().click();
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
    await world.logInAgain(applicant, 'individual', `${pathname}${hash}`);
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

  it('copies logins and opens the account', async () => {
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
    const href = await card.getByRole('link').first().getAttribute('href');
    expect(href).toBe(`${world.site.url}/account/login`);
    await console.close();
  });

  it.each([360, 768, 1280])('is whole in both languages, %i pixels wide', async (width) => {
    const console = await world.visit({ width, colorScheme: width === 768 ? 'dark' : 'light' });
    for (const [hash, ru, en] of views) {
      const page = await openConsole(console, `#/${hash}`);
      await page.waitForFunction(() => !document.body.innerText.includes('Загружаем'));
      expect(await page.title()).toBe(`${ru} · Песочница`);
      expect([hash, await console.isTooWide(), await console.axeViolations()]).toEqual([
        hash,
        false,
        [],
      ]);
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.title()).toBe(`${en} · Sandbox`);
      expect([hash, await console.isTooWide(), await console.axeViolations()]).toEqual([
        hash,
        false,
        [],
      ]);
      expect(await page.locator('main').innerText()).not.toMatch(/Загружаем|Скопировать/);
      await page.getByRole('button', { name: 'Русский' }).click();
    }
    expect(console.complaints).toEqual([]);
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
