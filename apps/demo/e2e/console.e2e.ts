import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filings } from './filings.js';
import { fileAndFollow, lookAgain } from './follow.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

describe('the sandbox’s console', () => {
  it('lets a person act for the grid, move the clock and read the letters', async () => {
    const applicant = await world.visitAs('individual');
    const { number } = await fileAndFollow(applicant.page, filings[0]);
    const console = await world.visit({ width: 360 });
    const { page } = console;
    await page.goto(`${world.site.sandboxUrl}/_sandbox/`);

    await page.getByRole('link', { name: 'Время' }).click();
    await page.getByRole('button', { name: '+1 рабочий день' }).click();
    await page.getByText('21 дек. 2026').first().waitFor();

    await page.getByRole('link', { name: 'Заявки' }).click();
    await page.getByRole('heading', { name: number }).waitFor();
    const facts = await page.getByRole('article').locator('dd').allInnerTexts();
    const turn = ['проверка документов', 'сетевая организация', '23 дек. 2026 г.'];
    expect(facts).toEqual(expect.arrayContaining(turn));
    await page.getByRole('button', { name: 'Подтвердить комплектность' }).click();
    await page.getByText('Разместить договор и счёт').click();
    await page.getByRole('button', { name: 'Выполнить' }).click();
    await page.getByText('Отметить поступление денег').waitFor();

    await page.getByRole('link', { name: 'Письма' }).click();
    const link = page.getByRole('link', { name: /account\/application#id=/ }).first();
    await link.waitFor();
    expect(await console.isTooWide()).toBe(false);
    expect(await console.axeViolations()).toEqual([]);
    expect(console.complaints).toEqual([]);

    const { pathname, hash } = new URL(await link.innerText());
    await world.logInAgain(applicant, 'individual', `${pathname}${hash}`);
    expect(await lookAgain(applicant.page)).toContain('Оплатите первую часть счёта');
    await console.close();
    await applicant.close();
  });
});
