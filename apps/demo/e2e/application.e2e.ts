import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followFiled } from './file-by-program.js';
import { filings } from './filings.js';
import { fileAndFollow, lookAgain } from './follow.js';
import { World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());

describe('an application', () => {
  it.each(filings)('of kind $applicantKind is filed and followed to the end', async (filing) => {
    const { sandbox } = world;
    const reader = await world.visitAs(filing.applicantKind, { width: 768 });
    const { page } = reader;
    const { id, number } = await fileAndFollow(page, filing);
    expect(await lookAgain(page)).toContain('Проверяем документы');

    await sandbox.operate(id, 'confirm_completeness');
    await sandbox.operate(id, 'post_offer');
    const offer = await lookAgain(page);
    expect(offer).toContain('Оплатите первую часть счёта');
    for (const document of ['Условия договора', 'Технические условия', 'Счёт', 'Инструкция'])
      expect(offer).toContain(document);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Скачать.*Счёт/ }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^Счёт .*\.pdf$/);
    expect(await file.failure()).toBeNull();

    await sandbox.operate(id, 'receive_payment');
    expect(await lookAgain(page)).toContain('Идут работы');
    await sandbox.operate(id, 'complete_works');
    expect(await lookAgain(page)).toContain('Ставим прибор учёта');
    await sandbox.operate(id, 'admit_meter');
    expect(await lookAgain(page)).toContain('Готовим уведомление');
    await sandbox.operate(id, 'post_notice');
    expect(await lookAgain(page)).toContain('Объект подключён');
    await sandbox.operate(id, 'complete');
    expect(await lookAgain(page)).toContain('Подключение завершено');

    await reader.open('/account/');
    await page.getByText(number).waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('has the dates of the Rules at every step, as the sandbox’s clock moves', async () => {
    const { sandbox } = world;
    const reader = await world.visitAs('individual');
    const { page } = reader;
    const { id } = await followFiled(world, reader);
    const filed = await lookAgain(page);
    expect(filed).toContain('до 23 декабря');
    expect(filed).toContain('до 12 января 2027');

    await sandbox.goTo('2026-12-23T01:00:00Z');
    await sandbox.operate(id, 'confirm_completeness');
    await sandbox.goTo('2027-01-12T01:00:00Z');
    await sandbox.operate(id, 'post_offer');
    await world.signInAgain(reader, 'individual', `/account/application#id=${id}`);
    const offer = await lookAgain(page);
    for (const date of ['19 января', '1 февраля', '24 февраля']) expect(offer).toContain(date);
    expect(offer).toContain('осталось 7 дней');

    await sandbox.goTo('2027-01-19T01:00:00Z');
    await sandbox.operate(id, 'receive_payment');
    await world.signInAgain(reader, 'individual', `/account/application#id=${id}`);
    expect(await lookAgain(page)).toContain('до 3 марта');

    await sandbox.goTo('2027-03-03T01:00:00Z');
    await sandbox.operate(id, 'complete_works');
    await sandbox.operate(id, 'admit_meter');
    await world.signInAgain(reader, 'individual', `/account/application#id=${id}`);
    expect(await lookAgain(page)).toContain('до 4 марта');
    await sandbox.goTo('2027-03-04T01:00:00Z');
    await sandbox.operate(id, 'post_notice');
    await world.signInAgain(reader, 'individual', `/account/application#id=${id}`);
    const noticed = await lookAgain(page);
    expect(noticed).toContain('2 апреля');
    expect(noticed).toContain('15 марта');
    await reader.close();
  });
});
