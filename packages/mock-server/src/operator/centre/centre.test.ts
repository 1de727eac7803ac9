import { beforeEach, describe, expect, it } from 'vitest';
import { file } from '../../../test/applicant.js';
import { personOf } from '../../../test/people.js';
import { readPdf } from '../../../test/read-pdf.js';
import { logIn, SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

const visitor = {
  applicantKind: 'individual',
  login: '11223344595',
  lastName: 'Тестова',
  firstName: 'Анна',
  middleName: 'Петровна',
};

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
});

const issue = (input: object = visitor) => client.post('/_sandbox/temporary-access', input);
const enter = (login: string, password: string) =>
  client.post('/v1/sessions', { applicantKind: 'individual', login, password });

async function accountOf(login: string) {
  const { body } = await client.get('/_sandbox/accounts');
  return body.items.find((item: { login: string }) => item.login === login);
}

describe('issuing temporary access', () => {
  it('opens an account for a visitor who has none, and tells the password once', async () => {
    const { status, body } = await issue();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      applicantKind: 'individual',
      login: '112-233-445 95',
      name: 'Тестова Анна Петровна',
      applicationNumber: null,
      scopes: ['read', 'attach', 'pay'],
      regionCode: '28',
      issuedAt: '2026-12-18T02:00:00.000Z',
      expiresAt: '2026-12-21T02:00:00.000Z',
      state: 'open',
    });
    expect(await accountOf('112-233-445 95')).toMatchObject({ isSetUp: false, hasContacts: false });

    const { body: list } = await client.get('/_sandbox/temporary-access');
    const { password, ...rest } = body;
    expect(list.items.find(({ id }: { id: string }) => id === body.id)).toEqual(rest);
    expect(JSON.stringify(list)).not.toContain(password);
  });

  it.each([
    [
      {
        applicantKind: 'sole_proprietor',
        login: '280101234570',
        ogrnip: '323280100012342',
        lastName: 'Пробный',
        firstName: 'Иван',
        email: 'Ivan@example.ru',
        phone: '8 914 555-12-35',
      },
      'ИП Пробный Иван',
      true,
    ],
    [
      { applicantKind: 'legal_entity', login: '2721000018', fullName: 'ООО «Образец»' },
      'ООО «Образец»',
      false,
    ],
  ])('knows visitors of every kind: %j', async (input, name, hasContacts) => {
    expect((await issue(input)).body.name).toBe(name);
    expect(await accountOf(input.login)).toMatchObject({ name, hasContacts });
  });

  it('puts the last memo in place of the one before, and leaves other targets alone', async () => {
    const maria = personOf(sandbox, '200-300-400 48');
    const { number } = await file(await logIn(sandbox, maria));
    const application = (await issue({ applicationNumber: number })).body;
    const first = (await issue()).body;
    const second = (await issue()).body;

    expect((await enter(first.login, first.password)).status).toBe(401);
    expect((await enter(second.login, second.password)).status).toBe(201);
    const { items } = (await client.get('/_sandbox/temporary-access')).body;
    const states = Object.fromEntries(
      items.map(({ id, state }: { id: string; state: string }) => [id, state]),
    );
    expect(states).toMatchObject({
      [first.id]: 'revoked',
      [second.id]: 'used',
      [application.id]: 'open',
    });
  });

  it.each([
    [{ ...visitor, login: '112-233-445 96' }, '/login'],
    [{ ...visitor, applicantKind: 'company' }, '/applicantKind'],
    [{ ...visitor, lastName: '' }, '/lastName'],
    [{ ...visitor, email: 'anna@' }, '/email'],
    [{ ...visitor, phone: '12' }, '/phone'],
    [{ applicantKind: 'legal_entity', login: '2721000018', fullName: 'ООО', ogrn: '1' }, '/ogrn'],
    [{ ...visitor, regionCode: '77' }, '/regionCode'],
    [{ ...visitor, hours: 0 }, '/hours'],
    [{ ...visitor, hours: 721 }, '/hours'],
    [{ ...visitor, hours: 'день' }, '/hours'],
    [{ ...visitor, scopes: ['read', 'write'] }, '/scopes/1'],
    [{ applicationNumber: '28-26-999999' }, '/applicationNumber'],
  ])('refuses %j at %s', async (input, field) => {
    const answer = await issue(input);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.fields)).toEqual([field]);
    expect(await accountOf('112-233-445 95')).toBeUndefined();
  });
});

describe('revoking', () => {
  it('ends the password and the session that it opened', async () => {
    const { id, login, password } = (await issue()).body;
    const entry = await enter(login, password);
    const who = new SandboxClient(sandbox, entry.body.accessToken);
    expect((await who.get('/v1/me')).status).toBe(200);

    const { status, body } = await client.post(`/_sandbox/temporary-access/${id}/revocation`);
    expect([status, body.state]).toEqual([200, 'revoked']);
    expect(await who.get('/v1/me')).toMatchObject({ body: { code: 'access_revoked' } });
  });

  it('ends a password that nobody has used, and no other session', async () => {
    const maria = personOf(sandbox, '200-300-400 48');
    const own = await logIn(sandbox, maria);
    const input = { applicantKind: 'individual', login: maria.login };
    const { id, password } = (await issue(input)).body;
    await client.post(`/_sandbox/temporary-access/${id}/revocation`);
    expect((await enter(maria.login, password)).status).toBe(401);
    expect((await own.get('/v1/me')).status).toBe(200);
  });

  it('finds none that was never issued', async () => {
    const answer = await client.post('/_sandbox/temporary-access/tmp-unknown/revocation');
    expect(answer.status).toBe(404);
  });
});

describe('the memo', () => {
  const print = (id: string, password: string, more: object = {}) =>
    client.post(`/_sandbox/temporary-access/${id}/memo`, { password, ...more });

  it('has login, password, term, centre and hours, marked as a sample', async () => {
    const { id, password } = (await issue({ ...visitor, regionCode: '25', hours: 24 })).body;
    const { status, headers, body } = await print(id, password);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('Памятка.pdf');

    const { pages } = await readPdf(body);
    const text = pages.flat().join('\n');
    for (const words of [
      '112-233-445 95',
      password,
      'Физлицо',
      // By the clocks of Vladivostok.
      '19.12.2026, 12:00',
      'Приморские электрические сети',
      'Адрес (образец)',
      'Часы работы (образец)',
      'ОБРАЗЕЦ',
      '8-800-100-03-97',
    ])
      expect(text).toContain(words);
    expect(pages).toHaveLength(1);
  });

  it('is wholly in English for who asks for that, with dates that nobody misreads', async () => {
    const { id, password } = (await issue({ ...visitor, regionCode: '25', hours: 24 })).body;
    const { pages, title } = await readPdf((await print(id, password, { language: 'en' })).body);
    const text = pages.flat().join('\n');
    for (const words of ['Individual', 'One-time password', '19 Dec 2026, 12:00', 'Primorye'])
      expect(text).toContain(words);
    expect(`${title}\n${text}`).not.toMatch(/[а-яё]/i);
    expect(pages).toHaveLength(1);
    const refused = await print(id, password, { language: 'de' });
    expect(Object.keys(refused.body.fields)).toEqual(['/language']);
  });

  it('of an application has its number, and what is allowed', async () => {
    const { number } = await file(await logIn(sandbox, personOf(sandbox, '200-300-400 48')));
    const { id, password } = (await issue({ applicationNumber: number, scopes: ['read'] })).body;
    const { pages } = await readPdf((await print(id, password)).body);
    const text = pages.flat().join(' ');
    expect(text).toContain(number);
    expect(text).toContain('С ней можно: смотреть');
    expect(text).not.toContain('прикладывать');
    expect(text).not.toContain('200-300-400 48');
  });

  it('is printed with the password that was issued, while it is good', async () => {
    const { id, login, password } = (await issue()).body;
    const wrong = await print(id, 'AAAA-BBBB-CCCC');
    expect(wrong).toMatchObject({ status: 422 });
    expect(Object.keys(wrong.body.fields)).toEqual(['/password']);
    await enter(login, password);
    expect(await print(id, password)).toMatchObject({ status: 409 });
    expect((await print('tmp-unknown', password)).status).toBe(404);
  });
});

describe('accounts', () => {
  it('are those that are open, with their roles', async () => {
    const { items } = (await client.get('/_sandbox/accounts')).body;
    // One of the sample people has closed the account.
    expect(items).toHaveLength(sandbox.people.length - 1);
    expect(await accountOf('200-300-407 55')).toMatchObject({
      name: 'Кедров Пётр Ильич',
      roles: [
        { relation: 'self' },
        { relation: 'sole_proprietor' },
        { relation: 'representative' },
      ],
    });
  });

  it('get their identity confirmed at the office', async () => {
    const { id } = await accountOf('200-300-400 48');
    const { body } = await client.post(`/_sandbox/accounts/${id}/identity`);
    expect(body.identityConfirmedAt).toBe('2026-12-18T02:00:00.000Z');
    const maria = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    expect((await maria.get('/v1/me')).body.identityConfirmedAt).toBe('2026-12-18T02:00:00.000Z');
  });

  it('get and lose a role; who lost it is out of it at once', async () => {
    const nina = await accountOf('200-300-406 54');
    const company = await accountOf('2700000017');
    const role = { accountId: company.id, relation: 'representative' };
    const given = await client.post(`/_sandbox/accounts/${nina.id}/roles`, role);
    expect(given.body.roles).toMatchObject([{ relation: 'self' }, role]);

    const person = personOf(sandbox, '200-300-406 54');
    const who = await logIn(sandbox, person);
    const { body: acting } = await who.post('/v1/sessions/current/role', { accountId: company.id });
    expect(acting.account.displayName).toBe('ООО «Багульник»');
    const removal = `/_sandbox/accounts/${nina.id}/roles/${company.id}/removal`;
    expect((await client.post(removal)).body.roles).toHaveLength(1);

    const out = await new SandboxClient(sandbox, acting.accessToken).get('/v1/me');
    expect(out).toMatchObject({ status: 401, body: { code: 'access_revoked' } });
    expect((await sessionOf(sandbox, person)).roles).toHaveLength(1);
    expect((await client.post(removal)).status).toBe(404);
  });

  it.each([
    ['200-300-400 48', 'representative', '/accountId', 'the own one'],
    ['2700000017', 'sole_proprietor', '/relation', 'a company is none'],
    ['2700000017', 'boss', '/relation', 'no such relation'],
    ['nobody', 'representative', '/accountId', 'there is none'],
  ])('refuse a role in %s as %s at %s: %s', async (login, relation, field) => {
    const { id } = await accountOf('200-300-400 48');
    const accountId = (await accountOf(login))?.id ?? 'acc-unknown';
    const answer = await client.post(`/_sandbox/accounts/${id}/roles`, { accountId, relation });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.fields)).toEqual([field]);
  });

  it('that nobody has are not found', async () => {
    expect((await client.post('/_sandbox/accounts/acc-unknown/identity')).status).toBe(404);
  });
});
