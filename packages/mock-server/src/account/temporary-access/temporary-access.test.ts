import { beforeEach, describe, expect, it } from 'vitest';
import { attach, draftOf, file, formOf, household } from '../../../test/applicant.js';
import { lastToken } from '../../../test/messages.js';
import { personOf } from '../../../test/people.js';
import { type Answer, logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import type { Storage } from '../../storage/storage.js';
import { temporaryAccessTable } from './temporary-access-table.js';

const anna = {
  applicantKind: 'individual',
  login: '112-233-445 95',
  lastName: 'Тестова',
  firstName: 'Анна',
};
const details = {
  email: 'anna@example.ru',
  phone: '8 (914) 555-12-34',
  password: 'лодка под сосной 7',
  consents: [{ kind: 'processing', version: '2026-09' }],
};

let storage: Storage;
let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  storage = createMemoryStorage();
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
  client = new SandboxClient(sandbox);
});

const issue = (input: Record<string, string> = anna) =>
  sandbox.operator.temporaryAccess.issue(input);
const enter = (password: string, login = anna.login) =>
  client.post('/v1/sessions', { applicantKind: 'individual', login, password });
const enterApplication = (applicationNumber: string, password: string) =>
  client.post('/v1/sessions/by-application', { applicationNumber, password });
const session = ({ body }: Answer) => new SandboxClient(sandbox, body.accessToken);
const setUp = (who: SandboxClient, change: object = {}) =>
  who.post('/v1/me/setup', { ...details, ...change });
const confirm = async () =>
  client.post('/v1/email-confirmations', {
    token: await lastToken(sandbox, 'contact-confirmation'),
  });
const renew = async ({ body }: Answer) =>
  (await client.post('/v1/sessions/refresh', { refreshToken: body.refreshToken })).body;

describe('a one-time password', () => {
  it('opens the account once, until its term', async () => {
    const { password, expiresAt } = await issue();
    expect(password).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
    const entry = await enter(password);
    expect(entry).toMatchObject({
      status: 201,
      body: { scope: 'temporary', isSetupRequired: true, expiresAt },
    });
    expect(expiresAt).toBe('2026-12-21T02:00:00.000Z');
    expect(await enter(password)).toMatchObject({
      status: 401,
      body: { code: 'invalid_credentials' },
    });
  });

  it.each<[string, (password: string) => string]>([
    ['in small letters', (password) => password.toLowerCase()],
    ['without dashes', (password) => password.replaceAll('-', '')],
    ['with spaces', (password) => ` ${password.replaceAll('-', ' ')} `],
    [
      'on a Russian keyboard',
      (password) => password.replaceAll(/[ABEKMHPCTYX]/g, (letter) => russian[letter] ?? letter),
    ],
  ])('is taken %s', async (_how, typed) => {
    const { password } = await issue();
    expect((await enter(typed(password))).status).toBe(201);
  });

  it('is kept as a hash only', async () => {
    const { id, password } = await issue();
    const row = await storage.transaction((transaction) =>
      transaction.get(temporaryAccessTable, id),
    );
    expect(JSON.stringify(row)).not.toContain(password);
    expect(JSON.stringify(row)).not.toContain(password.replaceAll('-', ''));
  });

  it('ends with its term, and so does its session', async () => {
    const { password } = await issue({ ...anna, hours: '2' });
    const unused = await issue({
      applicantKind: 'individual',
      login: '200-300-401 49',
      hours: '1',
    });
    const entry = await enter(password);
    await sandbox.clock.advance({ hours: 1 });
    expect((await enter(unused.password, unused.login)).status).toBe(401);

    await sandbox.clock.advance({ minutes: 59 });
    const { accessToken, refreshToken } = await renew(entry);
    expect((await new SandboxClient(sandbox, accessToken).get('/v1/me')).status).toBe(200);
    await sandbox.clock.advance({ minutes: 1 });
    for (const late of [
      await new SandboxClient(sandbox, accessToken).get('/v1/me'),
      await client.post('/v1/sessions/refresh', { refreshToken }),
    ])
      expect(late).toMatchObject({ status: 401, body: { code: 'session_expired' } });
  });

  it('of another account opens nothing', async () => {
    const { password } = await issue();
    expect((await enter(password, '200-300-400 48')).status).toBe(401);
    expect((await enter(password, '200-300-401 49')).status).toBe(401);
    expect((await enter(password)).status).toBe(201);
  });

  it('counts as a failed login where it is wrong', async () => {
    const { password } = await issue();
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await enter('AAAA-BBBB-CCCC')).status).toBe(401);
    expect(await enter(password)).toMatchObject({ status: 429 });
  });
});

const russian: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  E: 'Е',
  K: 'К',
  M: 'М',
  H: 'Н',
  P: 'Р',
  C: 'С',
  T: 'Т',
  Y: 'У',
  X: 'Х',
};

describe('the first entry', () => {
  it('does nothing but set up', async () => {
    const who = session(await enter((await issue()).password));
    expect((await who.get('/v1/me')).status).toBe(200);
    for (const path of ['/v1/applications', '/v1/me/consents', '/v1/me/export', '/v1/sessions'])
      expect(await who.get(path)).toMatchObject({ status: 403 });
    const { body } = await who.get('/v1/applications');
    expect(body.code).toBe('setup_required');
  });

  it('gives contacts, a password and consents; the letter’s link makes it a full one', async () => {
    const entry = await enter((await issue()).password);
    const who = session(entry);
    const answer = await setUp(who);
    expect(answer).toMatchObject({
      status: 202,
      body: { channel: 'email', target: 'anna@example.ru' },
    });
    const renewed = await renew(entry);
    expect(renewed).toMatchObject({ scope: 'temporary', isSetupRequired: false });
    expect((await who.get('/v1/applications')).status).toBe(200);
    const denied = await who.post('/v1/applications', { answers: {} });
    expect(denied).toMatchObject({ status: 403, body: { code: 'temporary_access_limited' } });

    expect((await confirm()).status).toBe(200);

    const { body: me } = await who.get('/v1/me');
    expect(me).toMatchObject({
      email: 'anna@example.ru',
      emailConfirmedAt: '2026-12-18T02:00:00.000Z',
      phone: '+79145551234',
    });
    expect(me).not.toHaveProperty('phoneConfirmedAt');
    expect((await who.post('/v1/applications', { answers: {} })).status).toBe(201);
    const byPassword = await enter(details.password);
    expect(byPassword.body).toMatchObject({ scope: 'full', isSetupRequired: false });
  });

  it('keeps the new password to temporary access, until the e-mail is confirmed', async () => {
    await setUp(session(await enter((await issue()).password)));
    const entry = await enter(details.password);
    expect(entry.body).toMatchObject({ scope: 'temporary', isSetupRequired: false });
    await confirm();
    expect(await renew(entry)).toMatchObject({ scope: 'full' });
  });

  it('may be mended: the letter to a mistyped address no longer works', async () => {
    const who = session(await enter((await issue()).password));
    await setUp(who, { email: 'mistyped@example.ru' });
    const old = await lastToken(sandbox, 'contact-confirmation');
    expect((await setUp(who)).body.target).toBe('anna@example.ru');
    expect((await client.post('/v1/email-confirmations', { token: old })).status).toBe(410);
    expect((await confirm()).status).toBe(200);
  });

  it('is not what a full session needs, nor what an application session may', async () => {
    const maria = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    expect(await setUp(maria)).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
    const { number } = await file(maria);
    const { password } = await issue({ applicationNumber: number! });
    const entry = await enterApplication(number!, password);
    expect(await setUp(session(entry))).toMatchObject({
      status: 403,
      body: { code: 'temporary_access_limited' },
    });
    expect((await enter('sopka-28-taiga', '200-300-400 48')).status).toBe(201);
  });

  it.each([
    [{ email: 'anna@' }, '/email'],
    [{ phone: '12' }, '/phone'],
    [{ password: 'коротко' }, '/password'],
    [{ password: '112-233-445 95 я' }, '/password'],
    [{ consents: [{ kind: 'marketing', version: '2026-09' }] }, '/consents'],
    [{ consents: [{ kind: 'processing', version: '2019-01' }] }, '/consents'],
  ])('refuses %j at %s, and stays as it was', async (change, field) => {
    const entry = await enter((await issue()).password);
    const answer = await setUp(session(entry), change);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.fields)).toEqual([field]);
    expect((await renew(entry)).isSetupRequired).toBe(true);
  });

  it('gives an owner without contacts another password, and ends what went on before', async () => {
    const olga = personOf(sandbox, '200-300-401 49');
    const before = await logIn(sandbox, olga);
    const { password } = await issue({ applicantKind: 'individual', login: olga.login });
    const who = session(await enter(password, olga.login));
    await setUp(who);
    await confirm();

    expect(await before.get('/v1/me')).toMatchObject({ body: { code: 'session_revoked' } });
    expect((await enter(olga.password, olga.login)).status).toBe(401);
    expect((await enter(details.password, olga.login)).body.scope).toBe('full');
  });
});

describe('access to an application', () => {
  it('opens that one alone, as often as it likes, to read, attach and pay', async () => {
    const maria = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    const filed = await file(maria);
    const other = await draftOf(maria, household);
    const { password } = await issue({ applicationNumber: filed.number! });
    await enterApplication(filed.number!, password);
    const entry = await enterApplication(filed.number!.replaceAll('-', ' '), password);
    expect(entry).toMatchObject({
      status: 201,
      body: { scope: 'temporary', isSetupRequired: false },
    });

    const who = session(entry);
    const { body: page } = await who.get('/v1/applications');
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([filed.id]);
    expect((await who.get(`/v1/applications/${filed.id}`)).status).toBe(200);
    expect((await who.get(`/v1/applications/${other.id}`)).status).toBe(404);
    const [copy] = filed.documents;
    expect((await who.get(`/v1/documents/${copy!.id}/content`)).status).toBe(200);
    await sandbox.operator.run(filed.id, 'request_documents', {
      attachmentKinds: 'title_document',
    });
    await attach(who, filed.id, 'title_document');
    expect((await who.get(`/v1/applications/${filed.id}`)).body.attachments).toHaveLength(3);
    expect((await who.delete(`/v1/applications/${other.id}`)).status).toBe(403);
  });

  it('shows whose the account is, and nothing else of it', async () => {
    const maria = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    const { body: own } = await maria.get('/v1/me');
    expect(own).toMatchObject({ email: 'maria@example.ru', snils: '200-300-400 48' });
    const { number } = await file(maria);
    const { password } = await issue({ applicationNumber: number! });
    const entry = await enterApplication(number!, password);

    const owner = {
      id: own.id,
      applicantKind: 'individual',
      login: '200-300-400 48',
      displayName: 'Сопкина Мария Андреевна',
      createdAt: own.createdAt,
    };
    const who = session(entry);
    expect(entry.body.account).toEqual(owner);
    expect((await renew(entry)).account).toEqual(owner);
    const { body, headers } = await who.get('/v1/me');
    expect(body).toEqual(owner);
    const change = { registeredAddress: 'г. Благовещенск, ул. Ленина, д. 1' };
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    expect((await who.patch('/v1/me', change, ifMatch)).status).toBe(403);
  });

  it('does what was granted, and no more', async () => {
    const { id, number } = await file(await logIn(sandbox, personOf(sandbox, '200-300-400 48')));
    const { password } = await issue({ applicationNumber: number!, scopes: 'read' });
    const who = session(await enterApplication(number!, password));
    expect((await who.get(`/v1/applications/${id}`)).status).toBe(200);
    const form = formOf('title_document');
    expect(await who.post(`/v1/applications/${id}/attachments`, form)).toMatchObject({
      status: 403,
      body: { code: 'temporary_access_limited' },
    });
  });

  it('never tells whether there is such an application', async () => {
    const { number } = await file(await logIn(sandbox, personOf(sandbox, '200-300-400 48')));
    const { password } = await issue({ applicationNumber: number! });
    const known = await enterApplication(number!, 'AAAA-BBBB-CCCC');
    const unknown = await enterApplication('28-26-999999', 'AAAA-BBBB-CCCC');
    for (const { status, body } of [known, unknown])
      expect([status, { ...body, requestId: '' }]).toEqual([401, { ...known.body, requestId: '' }]);
    for (let attempt = 1; attempt <= 4; attempt += 1) await enterApplication(number!, 'wrong');
    expect((await enterApplication(number!, password)).status).toBe(429);
  });

  it('is none to the account, nor the other way round', async () => {
    const { number } = await file(await logIn(sandbox, personOf(sandbox, '200-300-400 48')));
    const ofApplication = await issue({ applicationNumber: number! });
    const ofAccount = await issue({ applicantKind: 'individual', login: '200-300-400 48' });
    expect((await enter(ofApplication.password, '200-300-400 48')).status).toBe(401);
    expect((await enterApplication(number!, ofAccount.password)).status).toBe(401);
  });
});
