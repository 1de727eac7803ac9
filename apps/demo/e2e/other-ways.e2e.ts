import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { scan } from './file-application.js';
import { followFiled } from './file-by-program.js';
import { lookAgain } from './follow.js';
import type { Reader } from './reader.js';
import { World } from './world.js';

const person = 'individual';
let world: World;
let reader: Reader;
let id: string;
beforeAll(async () => {
  world = await World.begin();
});
afterAll(() => world.end());
beforeEach(async () => {
  reader = await world.visitAs(person);
  ({ id } = await followFiled(world, reader));
});

const missing = { attachmentKinds: 'title_document', comment: 'Выписка старше трёх месяцев' };

describe('an application that lacks documents', () => {
  it('goes on when they are supplied', async () => {
    const { page } = reader;
    await world.sandbox.operate(id, 'request_documents', missing);
    const asked = await lookAgain(page);
    expect(asked).toContain('Приложите недостающие документы');
    expect(asked).toContain(missing.comment);

    await page.getByLabel('Документ на участок, дом или помещение').first().setInputFiles(scan);
    await page.getByRole('button', { name: `Удалить ${scan.name}` }).waitFor();
    await page.getByRole('button', { name: 'Отправить документы' }).click();
    await page.getByText('Документы отправлены на проверку').waitFor();
    expect(await lookAgain(page)).toContain('Проверяем документы');
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('is annulled after twenty working days without them', async () => {
    await world.sandbox.operate(id, 'request_documents', missing);
    await world.sandbox.advance({ workingDays: 21 });
    await world.signInAgain(reader, person, `/account/application#id=${id}`);
    const annulled = await lookAgain(reader.page);
    expect(annulled).toContain('Заявка аннулирована');
    expect(annulled).toContain('подайте новую заявку и приложите к ней недостающие документы');
    expect((await world.sandbox.letterTo('maria@example.ru')).kind).toBe('application-annulled');
    await reader.close();
  });
});

describe('an application that nobody pays for', () => {
  it('is annulled after five working days', async () => {
    await world.sandbox.operate(id, 'confirm_completeness');
    await world.sandbox.operate(id, 'post_offer');
    await world.sandbox.advance({ workingDays: 6 });
    await world.signInAgain(reader, person, `/account/application#id=${id}`);
    const annulled = await lookAgain(reader.page);
    expect(annulled).toContain('Заявка аннулирована');
    expect(annulled).toContain('условия и счёт подготовят заново');
    await reader.close();
  });
});
