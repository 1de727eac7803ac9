import { afterAll, beforeAll, expect, it } from 'vitest';
import { scan } from './file-application.js';
import { fileByProgram, type Papers } from './file-by-program.js';
import { household } from './household.js';
import { signHere } from './sign.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

/** Above 15 kW the contract is signed, and the connection inspected (п. 9, 15). */
const twentyKilowatts: Papers = {
  applicantKind: 'individual',
  answers: {
    ...household,
    powerKw: '20',
    reliabilityCategory: 'III',
    pointCount: '1',
    loadKind: 'Отопление и станки',
    stage1DesignMonth: '06.2027',
    stage1CommissioningMonth: '12.2027',
    stage1PowerKw: '20',
    stage1ReliabilityCategory: 'III',
  },
  attachments: ['title_document', 'passport_copy', 'device_list'],
};

it('an application of the full track is led to its act by the buttons of the tracker', async () => {
  const { id, accountId } = await fileByProgram(world, twentyKilowatts);
  const act = (action: string, input = {}) => world.sandbox.operate(id, action, input);
  await act('confirm_completeness');
  await act('post_offer');
  const reader = await world.visitAs('individual');
  const { page } = reader;
  await reader.open(`/account/application#id=${id}`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const headline = (hasText: string) => page.locator('.now-headline', { hasText }).waitFor();
  const says = (text: string) => page.getByText(text).first().waitFor();
  const look = async (...actions: string[]): Promise<void> => {
    for (const action of actions) await act(action);
    await page.reload();
  };

  const sign = async (link: string): Promise<void> => {
    await page.getByRole('link', { name: link }).click();
    await signHere(world, page, accountId);
    await page.getByRole('link', { name: /^К заявке/ }).click();
  };

  const opened = page.waitForEvent('popup');
  await press('Проект договора, PDF');
  const draft = await opened;
  expect(draft.url()).toMatch(/^(blob:|about:blank)/);
  await draft.close(); // behind it the page would be drawn once a second
  await press('Отказаться с причинами');
  await page.getByLabel('Что не так и как должно быть').fill('Не та точка присоединения');
  await press('Отправить отказ');
  await says('Готовим договор, технические условия и счёт');

  await look('post_offer');
  await sign('Подписать договор');
  await says('Идут работы');

  await press('Сообщить о готовности');
  await page.getByLabel('Документы о выполнении технических условий').first().setInputFiles(scan);
  await page.getByRole('button', { name: `Удалить ${scan.name}` }).waitFor();
  await press('Да, сообщить');
  await page.getByText('Сообщите, когда выполните свою часть').waitFor({ state: 'detached' });

  await look('complete_works');
  await press('Выбрать время');
  await page.getByRole('radio').first().check();
  expect(await reader.axeViolations()).toEqual([]);
  await press('Записаться');
  await says('Вы выбрали время осмотра');
  await look('confirm_inspection_time');
  await says('Время осмотра назначено');
  const saved = page.waitForEvent('download');
  await press('Добавить в календарь');
  expect((await saved).suggestedFilename()).toBe('осмотр.ics');

  await act('list_remarks', { remarks: 'Нет заземления' });
  await look();
  await headline('Устраните замечания осмотра');
  await says('Нет заземления');
  await press('Сообщить об устранении');
  await press('Да, сообщить');
  await says('Выберите время осмотра');

  await look('pass_inspection', 'post_conditions_act');
  await headline('Подпишите акт о выполнении технических условий');
  await sign('Подписать акт');
  await says('Присоединяем объект и подаём напряжение');
  await look('energise', 'post_connection_act');
  await headline('Подпишите акт о присоединении');
  await sign('Подписать акт');
  await says('Подключение завершено');
  await page.getByText('История').first().click();
  await says('Не та точка присоединения');
  expect(await reader.axeViolations()).toEqual([]);
  expect(reader.complaints).toEqual([]);
  await reader.close();
}, 240_000);
