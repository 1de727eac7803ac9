import type { Appeal, NewAppeal } from '@drsk/contract';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bringFile, keyHeaders } from '../../test/appeal-file.js';
import { personOf } from '../../test/people.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const question: NewAppeal = {
  kind: 'question',
  topic: 'connection',
  regionCode: '28',
  text: 'Сколько стоит подключить дом, если нужно 15 кВт?',
  fileIds: [],
  answerChannel: 'account',
};
const applicant = {
  name: 'Мария Сопкина',
  email: 'guest@example.ru',
  consents: [{ kind: 'processing', version: '2026-09/28' }],
};

async function setup(now = '2026-12-18T02:00:00Z', options = {}) {
  const sandbox = createSandbox({ now, ...options });
  const client = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
  return { sandbox, client, anybody: new SandboxClient(sandbox) };
}

async function sent(client: SandboxClient, change: Partial<NewAppeal> = {}): Promise<Appeal> {
  const { body } = await client.post('/v1/appeals', { ...question, ...change });
  return body;
}

describe('an appeal of an account', () => {
  it('has its number and the day of its answer at once', async () => {
    const { client, sandbox } = await setup();
    const { status, body } = await client.post('/v1/appeals', question);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 'ОБР-28-26-000001',
      status: 'registered',
      deadline: { dueOn: '2027-01-11', basis: '186/прил.5' },
      actions: ['reply'],
    });
    const letter = await sandbox.outbox.last({ kind: 'appeal-registered' });
    expect(letter?.links).toEqual([`https://site.test/appeals/#id=${body.id}`]);
  });

  it('is answered with a file, asked about again, and rated', async () => {
    const { client, sandbox } = await setup();
    const { id } = await sent(client);
    await sandbox.operator.appeals.run(id, 'answer', { text: 'По ставке.', paper: 'yes' });
    const { body: answered } = await client.get(`/v1/appeals/${id}`);
    expect(answered).toMatchObject({ status: 'answered', actions: ['reply', 'rate'] });
    const [file] = answered.messages[1].files;
    const { body: bytes } = await client.get(`/v1/appeals/${id}/files/${file.id}`);
    expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
    expect(await sandbox.outbox.last({ kind: 'appeal-answered', channel: 'sms' })).toBeDefined();

    const rating = await client.post(`/v1/appeals/${id}/rating`, { score: 2, comment: ' Мало ' });
    expect(rating.body.rating).toMatchObject({ score: 2, comment: 'Мало' });

    await sandbox.clock.advance({ to: '2027-01-20T02:00:00Z' });
    const fresh = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    const again = await fresh.post(`/v1/appeals/${id}/messages`, {
      text: 'По какой?',
      fileIds: [],
    });
    expect(again.status).toBe(201);
    expect(again.body).toMatchObject({
      status: 'registered',
      answeredAt: null,
      rating: null,
      deadline: { startsOn: '2027-01-20', dueOn: '2027-02-04' },
    });
    expect(again.body.messages.map(({ author }: { author: string }) => author)).toEqual([
      'applicant',
      'grid',
      'applicant',
    ]);
  });

  it('goes to whom it is for, and is answered there', async () => {
    const { client, sandbox } = await setup();
    const { id } = await sent(client);
    const to = { addressee: 'supplier', name: 'ПАО «ДЭК»', reason: 'Это о счетах за энергию' };
    await sandbox.operator.appeals.run(id, 'forward', to);
    const again = sandbox.operator.appeals.run(id, 'forward', to);
    await expect(again).rejects.toMatchObject({ reply: { status: 409 } });
    const [{ forwardBy } = { forwardBy: '' }] = await sandbox.operator.appeals.list();
    expect(forwardBy).toBe('2026-12-25');
    await sandbox.operator.appeals.run(id, 'answer', { text: 'Пересчитаем.' });
    const { body } = await client.get(`/v1/appeals/${id}`);
    expect(body.forwarding).toMatchObject({ ...to, basis: '186/40–47' });
    expect(body.messages[1].author).toBe('addressee');
  });

  it('says what is wrong with it, and cannot be rated before its answer', async () => {
    const { client } = await setup();
    const wrong = { ...question, kind: 'status_request', answerChannel: 'post', text: '   ' };
    const { status, body } = await client.post('/v1/appeals', wrong);
    expect(status).toBe(422);
    expect(Object.keys(body.fields).toSorted()).toEqual([
      '/applicationNumber',
      '/postalAddress',
      '/text',
    ]);
    const { id } = await sent(client);
    expect((await client.post(`/v1/appeals/${id}/rating`, { score: 5 })).status).toBe(409);
  });

  it('is listed by kind and by state, page by page, for its owner alone', async () => {
    const { client, sandbox } = await setup();
    for (const kind of ['question', 'complaint', 'question'] as const) await sent(client, { kind });
    const first = await client.get('/v1/appeals?kind=question&limit=1');
    const second = await client.get(`/v1/appeals?kind=question&limit=1&cursor=${first.body.next}`);
    const numbers = [...first.body.items, ...second.body.items].map(({ number }) => number);
    expect(numbers).toEqual(['ОБР-28-26-000003', 'ОБР-28-26-000001']);
    expect(second.body.next).toBeNull();
    expect((await client.get('/v1/appeals?status=answered')).body.items).toEqual([]);
    const other = await logIn(sandbox, personOf(sandbox, '2700000017'));
    expect((await other.get('/v1/appeals')).body.items).toEqual([]);
    const { id } = first.body.items[0];
    expect((await other.get(`/v1/appeals/${id}`)).status).toBe(404);
  });

  it('is answered by itself on its last day where the grid is automatic', async () => {
    const { client, sandbox } = await setup('2026-09-01T02:00:00Z', { operator: 'automatic' });
    const { id } = await sent(client, { kind: 'fault' });
    await sandbox.clock.advance({ to: '2026-09-02T14:59:00Z' });
    const fresh = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    expect((await fresh.get(`/v1/appeals/${id}`)).body.status).toBe('answered');
  });

  it('goes along with the data of its owner, file by file', async () => {
    const { client } = await setup();
    const { body: file } = await bringFile(client);
    const { number } = await sent(client, { fileIds: [file.id] });
    const { body } = await client.get('/v1/me/export');
    expect(Object.keys(unzipSync(body))).toEqual(
      expect.arrayContaining([`appeals/${number}.json`, `appeals/${number}/${file.id}/фото.pdf`]),
    );
  });
});

describe('files of an appeal', () => {
  it('belong to what names them first, and to nobody else', async () => {
    const { client, anybody } = await setup();
    const { body: file } = await bringFile(client);
    const foreign = {
      appeal: { ...question, answerChannel: 'email', fileIds: [file.id] },
      applicant,
    };
    const stolen = await anybody.post('/v1/guest-appeals', foreign);
    expect(stolen.body.fields).toHaveProperty('/fileIds');
    const appeal = await sent(client, { fileIds: [file.id] });
    expect(appeal.messages[0]?.files).toEqual([file]);
    const twice = await client.post('/v1/appeals', { ...question, fileIds: [file.id] });
    expect(twice.body.fields).toMatchObject({ '/fileIds': { code: 'file_gone' } });
  });
});

describe('an appeal without an account', () => {
  const guestAppeal = { appeal: { ...question, answerChannel: 'email' }, applicant };

  it('is opened by its key, with the answer in the letter', async () => {
    const { anybody, sandbox } = await setup();
    const key = 'guest-of-chance-0123456789';
    const { body: file } = await bringFile(anybody, { key });
    const named = { ...guestAppeal, appeal: { ...guestAppeal.appeal, fileIds: [file.id] } };
    const { status, body } = await anybody.post('/v1/guest-appeals', named, keyHeaders(key));
    expect(status).toBe(201);
    const { appeal, key: opening } = body;
    const letter = await sandbox.outbox.last({ to: 'guest@example.ru' });
    expect(letter?.links).toEqual([`https://site.test/appeals/#key=${opening}`]);
    await sandbox.operator.appeals.run(appeal.id, 'answer', { text: 'По ставке 12 345 ₽.' });
    expect((await sandbox.outbox.last({ kind: 'appeal-answered' }))?.text).toContain('12 345 ₽');
    const read = await anybody.post('/v1/guest-appeals/reading', { key: opening });
    expect(read.body).toMatchObject({ number: appeal.number, status: 'answered' });
    const opened = { key: opening, fileId: file.id };
    const content = await anybody.post('/v1/guest-appeals/content', opened);
    expect(content.headers.get('content-type')).toBe('application/pdf');
    expect(content.headers.get('content-disposition')).toContain(encodeURIComponent('фото.pdf'));
    expect(new TextDecoder().decode(content.body)).toMatch(/^%PDF/);
    expect(
      (await anybody.post('/v1/guest-appeals/rating', { key: opening, score: 4 })).status,
    ).toBe(200);
    const reply = { key: opening, text: 'А рассрочка?', fileIds: [] };
    const replied = await anybody.post('/v1/guest-appeals/messages', reply);
    expect(replied.body.messages).toHaveLength(3);
  });

  it('is nobody else’s', async () => {
    const { anybody, client } = await setup();
    const { body } = await anybody.post('/v1/guest-appeals', guestAppeal);
    const wrong = { key: `${body.key}x` };
    expect((await anybody.post('/v1/guest-appeals/reading', wrong)).status).toBe(404);
    expect((await client.get(`/v1/appeals/${body.appeal.id}`)).status).toBe(404);
  });

  it('needs contacts and a consent to a text in force', async () => {
    const { anybody } = await setup();
    const nobody = {
      appeal: question,
      applicant: {
        name: ' ',
        email: 'guest',
        consents: [{ kind: 'processing', version: '2020-01' }],
      },
    };
    const { status, body } = await anybody.post('/v1/guest-appeals', nobody);
    expect(status).toBe(422);
    expect(Object.keys(body.fields).toSorted()).toEqual([
      '/appeal/answerChannel',
      '/applicant/consents',
      '/applicant/email',
      '/applicant/name',
    ]);
  });

  it('is taken from one address a few times within an hour; an account is not counted', async () => {
    const { anybody, client, sandbox } = await setup();
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1)
      statuses.push((await anybody.post('/v1/guest-appeals', guestAppeal)).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
    const refused = await anybody.post('/v1/guest-appeals', guestAppeal);
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect((await client.post('/v1/appeals', question)).status).toBe(201);
    await sandbox.clock.advance({ hours: 1 });
    expect((await anybody.post('/v1/guest-appeals', guestAppeal)).status).toBe(201);
  });
});
