import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginApplication, next, step, textField } from './file-application.js';
import { filings } from './filings.js';
import { followFiled } from './file-by-program.js';
import { lookAgain } from './follow.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin({ isKept: true });
});
afterAll(() => world.end());

const address = 'с. Чигири, ул. Новая, 1 <script>alert(1)</script>';

describe('what was typed', () => {
  it('is found again after the window was closed, down to the last key', async () => {
    const before = await world.visitAs('individual');
    await before.open('/account/new');
    await beginApplication(before.page);
    await before.page.getByRole('radio', { name: 'Для дома, дачи, гаража' }).check();
    await before.page.getByRole('button', { name: 'Дальше' }).click();
    await before.page.getByRole('textbox', { name: 'Что подключаем' }).fill('Баня 🔥');
    await textField(before.page, 'Адрес объекта').fill(address);
    const after = await before.reopen(); // still signed in: the key of the session is the browser's
    await after.open('/account/new');
    await after.page.getByRole('button', { name: 'Продолжить' }).first().click();
    const object = after.page.getByRole('textbox', { name: 'Что подключаем' });
    await object.or(after.page.getByText('Шаг 3 из 9')).first().waitFor();
    if (!(await object.isVisible()))
      await after.page.getByRole('button', { name: 'Назад' }).click();
    expect(await object.inputValue()).toBe('Баня 🔥');
    expect(await textField(after.page, 'Адрес объекта').inputValue()).toBe(address);
    expect(after.complaints).toEqual([]);
    await after.close();
  });

  it('is found again on another device, invalid answers too', async () => {
    const here = await world.visitAs('sole_proprietor');
    await here.open('/account/new');
    await beginApplication(here.page);
    await here.page.getByRole('button', { name: 'Дальше' }).click();
    const saved = here.page.waitForResponse(
      (response) => /^(POST|PATCH)$/.test(response.request().method()) && response.ok(),
    );
    await textField(here.page, 'Адрес объекта').fill(address);
    await here.page.getByRole('button', { name: 'Назад' }).click();
    await saved;
    await here.page.getByText(/Сохранено в/).waitFor();
    await here.close();

    const there = await world.visitAs('sole_proprietor', { width: 360 });
    await there.open('/account/new');
    await there.page.getByRole('button', { name: 'Продолжить' }).first().click();
    const field = textField(there.page, 'Адрес объекта');
    await field.waitFor();
    expect(await field.inputValue()).toBe(address);
    await there.close();
  });

  it('goes on from step to step without a connection, and is saved once it is back', async () => {
    const [{ purpose, object, power, applicant }] = filings;
    const reader = await world.visitAs('individual');
    const { page } = reader;
    await reader.open('/account/new');
    await beginApplication(page);
    await page.getByRole('radio', { name: purpose }).check();
    await next(page);
    await step(page, 'Объект');
    await reader.settle();
    await reader.setOffline(true);

    const fill = async (answers: Record<string, string>): Promise<void> => {
      for (const [label, value] of Object.entries(answers))
        await textField(page, label).fill(value);
      await next(page);
    };
    await fill(object);
    await step(page, 'Мощность');
    await fill(power);
    await step(page, 'Энергосбыт');
    await page.getByRole('radio', { name: 'Заключить договор энергоснабжения' }).check();
    await fill({});
    await step(page, 'Заявитель');
    await fill(applicant);
    for (const title of ['Связь', 'Дополнительно']) {
      await step(page, title);
      await fill({});
    }
    await step(page, 'Документы');
    await page.getByText('Пока ответы хранятся в этом браузере').waitFor();
    await reader.setOffline(false);
    await page.getByText(/Сохранено в/).waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('is saved once the connection is back', async () => {
    const reader = await world.visitAs('legal_entity');
    await reader.open('/account/new');
    await beginApplication(reader.page);
    await reader.page.getByRole('button', { name: 'Дальше' }).click();
    await reader.setOffline(true);
    await reader.page.getByRole('textbox', { name: 'Что подключаем' }).fill('Склад');
    await reader.page.getByText(/Нет связи/).waitFor();
    await reader.setOffline(false);
    await reader.page.getByText(/Сохранено в/).waitFor();
    await reader.close();
  });
});

describe('what the sandbox has acknowledged', () => {
  it('outlives kill -9, and the life of the application goes on', async () => {
    const reader = await world.visitAs('individual');
    const { id, number } = await followFiled(world, reader);
    await world.sandbox.operate(id, 'confirm_completeness');
    const before = await world.sandbox.now();

    await world.site.killSandbox();
    await world.site.startSandbox();

    const pause = Date.parse(await world.sandbox.now()) - Date.parse(before);
    expect(pause).toBeGreaterThanOrEqual(0);
    expect(pause).toBeLessThan(60_000);
    const shown = await lookAgain(reader.page);
    expect(shown).toContain(number);
    expect(shown).toContain('Готовим договор');
    await world.sandbox.operate(id, 'post_offer');
    expect(await lookAgain(reader.page)).toContain('Оплатите первую часть счёта');
    await reader.close();
  });
});
