import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { draftOf, file } from '../../../test/applicant.js';
import { personOf } from '../../../test/people.js';
import { logIn, type SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

async function setUp(sampleApplications = 0, login = '200-300-400 48') {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', sampleApplications });
  return { sandbox, client: await logIn(sandbox, personOf(sandbox, login)) };
}

async function textOf(client: SandboxClient, query = '', language = 'ru'): Promise<string> {
  const headers = { 'accept-language': language };
  const { status, body } = await client.get(`/v1/applications.csv${query}`, headers);
  expect(status).toBe(200);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
}

function linesOf(text: string): string[][] {
  return Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ';' }).data.slice(0, -1);
}

describe('the table of applications', () => {
  it('is what office programs open by itself, with the words of the reader', async () => {
    const { client } = await setUp();
    await file(client);
    const address = 'Благовещенский муниципальный округ, с. Чигири, ул. Образцовая, д. 7';
    expect(await textOf(client)).toBe(
      '\uFEFFНомер;Состояние;Этап;Чей ход;Срок;Объект;Адрес;Мощность, кВт;Генерация, кВт;Код региона;Начата;Подана;Изменена\r\n' +
        `28-26-000001;Подана, проверяем документы;Проверка документов;Сетевая организация;23.12.2026;Жилой дом;${address};15;;28;18.12.2026;18.12.2026;18.12.2026\r\n`,
    );
    expect(await textOf(client, '', 'en')).toBe(
      '\uFEFFNumber;Status;Stage;Whose turn;Due on;Object;Address;Power, kW;Generation, kW;Region code;Begun on;Filed on;Changed on\r\n' +
        `28-26-000001;Filed, documents being checked;Document check;Grid company;2026-12-23;Жилой дом;${address};15;;28;2026-12-18;2026-12-18;2026-12-18\r\n`,
    );
  });

  it('comes as a file with a name', async () => {
    const { client } = await setUp();
    const { headers } = await client.get('/v1/applications.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const name = encodeURIComponent('Заявки на 2026-12-18.csv');
    expect(headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${name}`);
  });

  it.each([
    ['Дом; "Лесной"', 'Дом; "Лесной"', 'what separates and quotes'],
    ['Дом\nу реки', 'Дом\nу реки', 'a line break'],
    ['=1+1', "'=1+1", 'a formula'],
    ['+7', "'+7", 'a formula'],
    ['-2', "'-2", 'a formula'],
    ['@SUM(A1)', "'@SUM(A1)", 'a formula'],
    [' =cmd|"/c calc"!A1', '\' =cmd|"/c calc"!A1', 'a formula behind a blank'],
    ['\t=1', "'\t=1", 'a formula behind a tab'],
    ['＝1+1', "'＝1+1", 'a formula in wide letters'],
    ['Дом 1=2', 'Дом 1=2', 'no formula'],
  ])('keeps the name %j as %j: %s', async (objectName, cell) => {
    const { client } = await setUp();
    await draftOf(client, { objectName });
    const [head, line] = linesOf(await textOf(client));
    expect(line![head!.indexOf('Объект')]).toBe(cell);
  });

  it('has all that is asked for, in its order, thousands of them', async () => {
    const { client } = await setUp(3000, '2800000010');
    const lines = linesOf(await textOf(client));
    expect(lines).toHaveLength(3001);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([13]));

    const query = '?status=draft,in_review&regionCode=79&sort=dueOn&order=asc';
    const some = linesOf(await textOf(client, query));
    const { body } = await client.get(`/v1/applications${query}&limit=100`);
    const names = body.items.map(({ objectName }: { objectName: string }) => objectName);
    expect(some.slice(1, 101).map((line) => line[5])).toEqual(names);
  });

  it('is sent piece by piece, as of one instant', async () => {
    const { sandbox, client } = await setUp(1000, '2800000010');
    const { accessToken } = await sessionOf(sandbox, personOf(sandbox, '2800000010'));
    const response = await sandbox.fetch('https://sandbox.test/v1/applications.csv', {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    const reader = response.body!.getReader();
    await reader.read();
    await draftOf(client, { objectName: 'Позже всех' });
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read())
      text += new TextDecoder().decode(part.value);
    expect(text.split('\r\n')).toHaveLength(1001);
    expect(text).not.toContain('Позже всех');
  });

  it.each(['sort=power', 'status=unknown'])('refuses ?%s', async (query) => {
    const { client } = await setUp();
    expect((await client.get(`/v1/applications.csv?${query}`)).status).toBe(400);
  });

  it('is for those who are signed in', async () => {
    const { sandbox } = await setUp();
    const { status } = await sandbox.fetch('https://sandbox.test/v1/applications.csv');
    expect(status).toBe(401);
  });
});
