import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scan, step } from './file-application.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

describe('the keyboard alone', () => {
  it('registers, as far as the letter', async () => {
    const reader = await world.visit();
    await reader.open('/account/registration');
    await reader.settle();
    await reader.focusBy('Tab', 'radio');
    await reader.press('Space');
    await reader.focusBy('Tab', 'button', 'Дальше');
    await reader.press('Enter');
    const answers = {
      Фамилия: 'Клавишина',
      Имя: 'Ольга',
      'Электронная почта': 'olga@example.ru',
      Телефон: '9145550000',
      СНИЛС: '123-456-789 64',
      'Придумайте пароль': 'лодка под сосной 7',
    };
    for (const [label, value] of Object.entries(answers)) {
      await reader.focusBy('Tab', 'textbox', label);
      await reader.type(value);
    }
    await reader.press('Enter');
    await reader.focusBy('Tab', 'checkbox');
    await reader.press('Space');
    await reader.focusBy('Tab', 'button', 'Дальше');
    await reader.press('Enter');
    await reader.focusBy('Tab', 'button', 'Зарегистрироваться');
    await reader.press('Enter');
    await reader.page.getByText('Письмо ушло на olga@example.ru').waitFor();
    await reader.close();
  });

  it('logs in, files an application and comes to its documents', async () => {
    const reader = await world.visit();
    const { page } = reader;
    page.on('filechooser', () => undefined); // the browser hands them over from now on, none gets lost
    const next = async (): Promise<void> => {
      const step = await page.getByText(/^Шаг \d из/).innerText();
      await reader.focusBy('Tab', 'button', 'Дальше');
      await reader.press('Enter');
      await page.getByText(step, { exact: true }).waitFor({ state: 'hidden' });
    };
    const answer = async (label: string, value: string): Promise<void> => {
      await reader.focusBy('Tab', label.startsWith('Адрес') ? 'combobox' : 'textbox', label);
      await reader.type(value);
    };
    const [person] = await world.sandbox.people();

    await reader.open('/account/login');
    await answer('СНИЛС', person!.login);
    await answer('Пароль', person!.password);
    await reader.press('Enter');
    await page.waitForURL('**/account/');
    await reader.focusBy('Tab', 'link', 'Подать заявку');
    await reader.press('Enter');
    await page.waitForURL('**/account/new**');
    await reader.focusBy('Tab', 'button', 'Начать новую заявку');
    await reader.press('Enter');
    await reader.focusBy('Tab', 'radio', 'Для дома, дачи, гаража');
    await reader.press('Space');
    await next();
    await answer('Что подключаем', 'Дом');
    await answer('Адрес объекта', 'с. Чигири, ул. Новая, 1');
    await next();
    await answer('Сколько кВт нужно ещё', '7,5');
    await next();
    await reader.focusBy('Tab', 'radio', 'Заключить договор энергоснабжения');
    await reader.press('Space');
    await next();
    await answer('Серия паспорта', '1023');
    await answer('Номер паспорта', '123456');
    await answer('Когда выдан паспорт', '05.03.2019');
    await answer('Адрес регистрации', '675000, г. Благовещенск, ул. Ленина, д. 1');
    await next();
    await next();
    await next();
    await step(page, 'Документы');
    const kinds = ['Документ на участок, дом или помещение', 'Копия паспорта'];
    for (const [before, kind] of kinds.entries()) {
      await reader.focusBy('Tab', 'button', `Выбрать файлы ${kind}`);
      const chooser = page.waitForEvent('filechooser');
      await reader.press('Space');
      await (await chooser).setFiles(scan);
      // Each has a button of its own: what is said of the first must not stand for the second.
      await page
        .getByRole('button', { name: `Удалить ${scan.name}` })
        .nth(before)
        .waitFor();
    }
    await next();
    await reader.focusBy('Tab', 'button', 'Подать заявку');
    await reader.press('Enter');
    await page.getByRole('heading', { name: 'Заявка подана' }).waitFor();
    await reader.focusBy('Tab', 'link', 'Следить за заявкой');
    await reader.press('Enter');
    await page.waitForURL('**/account/application**');
    await reader.focusBy('Tab', 'button', 'Скачать');
    const saving = page.waitForEvent('download');
    await reader.press('Enter');
    expect((await saving).suggestedFilename()).toMatch(/^Заявка .*\.pdf$/);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});
