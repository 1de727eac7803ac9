import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, file, household } from '../../../test/applicant.js';
import { lastToken } from '../../../test/messages.js';
import { personOf } from '../../../test/people.js';
import { newcomers } from '../../../test/registrations.js';
import { type Answer, logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { sha256 } from '../../http/sha256.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly withdrawnAt: string | null;
}

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
});

const documents = (query: string, locale = 'ru') =>
  client.get(`/v1/consent-documents?${query}`, { 'accept-language': locale });
const maria = () => logIn(sandbox, personOf(sandbox, '200-300-400 48'));
const give = (who: SandboxClient, kind: string, version = '2026-09') =>
  who.post('/v1/me/consents', { kind, version });
const withdraw = (who: SandboxClient, id: string) => who.post(`/v1/me/consents/${id}/withdrawal`);

async function log(who: SandboxClient): Promise<Line[]> {
  return (await who.get('/v1/me/consents')).body.items;
}

async function idOf(who: SandboxClient, kind: string): Promise<string> {
  return (await log(who)).find((line) => line.kind === kind)!.id;
}

describe('the documents', () => {
  it('are one for each purpose, with the hash of the text and what a withdrawal brings', async () => {
    const { status, body } = await documents('applicantKind=individual');

    expect(status).toBe(200);
    expect(body.items.map(({ kind }: Line) => kind)).toEqual([
      'processing',
      'supplier_transfer',
      'open_channels',
      'marketing',
    ]);
    for (const item of body.items) {
      expect(item.isRequired).toBe(item.kind === 'processing');
      expect(item.sha256).toBe(await sha256(item.paragraphs.join('\n')));
      expect(item.withdrawalConsequence).not.toBe('');
    }
  });

  it.each([
    ['applicantKind=individual', 'ru', '2026-09', 'Оператор: акционерное общество'],
    ['applicantKind=individual&regionCode=28', 'ru', '2026-09/28', '«Амурские электрические сети»'],
    ['applicantKind=individual&regionCode=79', 'ru', '2026-09/79', '«Электрические сети ЕАО»'],
    ['applicantKind=legal_entity&regionCode=14', 'en', '2026-09/14/en', 'its branch South Yakutia'],
    ['applicantKind=sole_proprietor', 'en', '2026-09/en', 'OGRNIP'],
  ])('for %s in %s are version %s and name %s', async (query, locale, version, words) => {
    const { body } = await documents(query, locale);
    expect(body.items[0].version).toBe(version);
    expect(body.items[0].paragraphs.join('\n')).toContain(words);
  });

  it('name the supplier of the region', async () => {
    const textsIn = async (region: string) =>
      (await documents(`applicantKind=individual&regionCode=${region}`)).body.items[1].paragraphs;
    expect(await textsIn('14')).toContain('Получатель: ПАО «Якутскэнерго».');
    expect(await textsIn('25')).toContain('Получатель: ПАО «ДЭК».');
  });

  it.each([
    ['', 'applicantKind'],
    ['applicantKind=individual&regionCode=77', 'regionCode'],
  ])('are not guessed for %j', async (query, parameter) => {
    const answer = await documents(query);
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_request' } });
    expect(answer.body.detail).toContain(parameter);
  });
});

describe('the log', () => {
  it('says who agreed to what, when, from where and to which text', async () => {
    const shown = (await documents('applicantKind=individual&regionCode=28')).body.items;
    const consents = [
      { kind: 'processing', version: '2026-09/28' },
      { kind: 'open_channels', version: '2026-09/28' },
    ];
    const headers = { 'user-agent': 'Test/1', 'x-forwarded-for': '203.0.113.7, 10.0.0.1' };
    await client.post('/v1/registrations', { ...newcomers.individual, consents }, headers);
    const token = await lastToken(sandbox, 'email-confirmation');
    await client.post('/v1/email-confirmations', { token });

    const { snils: login, password } = newcomers.individual;
    const person = { ...sandbox.people[0]!, login, password };
    const items = await log(await logIn(sandbox, person));

    expect(items).toHaveLength(2);
    expect(items.map(({ kind }) => kind)).toEqual(['open_channels', 'processing']);
    expect(items[1]).toEqual({
      id: expect.any(String),
      kind: 'processing',
      version: '2026-09/28',
      title: 'Согласие на обработку персональных данных',
      sha256: shown[0].sha256,
      channel: 'site',
      collectedBy: null,
      address: '203.0.113.7',
      userAgent: 'Test/1',
      givenAt: '2026-12-18T02:00:00.000Z',
      withdrawnAt: null,
    });
  });

  it('says what an office took down, and who', async () => {
    const issued = await sandbox.operator.temporaryAccess.issue({
      applicantKind: 'individual',
      login: '112-233-445 95',
      lastName: 'Тестова',
      firstName: 'Анна',
    });
    const visitor = { ...sandbox.people[0]!, login: issued.login, password: issued.password };
    const session = await logIn(sandbox, visitor);
    // The log is for full sessions: the visitor sets the account up first.
    await session.post('/v1/me/setup', {
      email: 'anna@example.ru',
      phone: '+79145551234',
      password: 'лодка под сосной 7',
      consents: [{ kind: 'processing', version: '2026-09' }],
    });
    const token = await lastToken(sandbox, 'contact-confirmation');
    await client.post('/v1/email-confirmations', { token });

    expect(await log(session)).toMatchObject([
      { kind: 'processing', channel: 'site', collectedBy: null },
      { kind: 'processing', channel: 'office', collectedBy: 'Образцова О. О.' },
    ]);
  });

  it('grows with a consent, and not with the same one again', async () => {
    const who = await maria();
    const first = await give(who, 'marketing');
    expect(first).toMatchObject({ status: 201, body: { kind: 'marketing', withdrawnAt: null } });
    expect((await give(who, 'marketing')).body.id).toBe(first.body.id);
    expect((await give(who, 'marketing', '2026-09/28')).body.id).not.toBe(first.body.id);
    expect((await log(who)).filter(({ kind }) => kind === 'marketing')).toHaveLength(2);
  });

  it.each(['2019-01', '2026-09/77', '2026-09/ru', ''])(
    'takes nothing for the text %j, which nobody shows',
    async (version) => {
      const answer = await give(await maria(), 'marketing', version);
      expect(answer.status).toBe(422);
      expect(Object.keys(answer.body.fields)).toEqual(['/version']);
    },
  );
});

describe('a withdrawal', () => {
  it('is added once, however often it is asked for', async () => {
    const who = await maria();
    const id = await idOf(who, 'open_channels');
    await sandbox.clock.advance({ minutes: 1 });
    const first = await withdraw(who, id);
    expect(first).toMatchObject({
      status: 200,
      body: { id, givenAt: '2026-12-18T02:00:00.000Z', withdrawnAt: '2026-12-18T02:01:00.000Z' },
    });

    await sandbox.clock.advance({ minutes: 1 });
    expect((await withdraw(who, id)).body).toEqual(first.body);
    expect(await log(who)).toHaveLength(2);
  });

  it('takes back every text of the purpose', async () => {
    const who = await maria();
    await give(who, 'marketing');
    const { body: latest } = await give(who, 'marketing', '2026-09/en');
    await withdraw(who, latest.id);
    const marketing = (await log(who)).filter(({ kind }) => kind === 'marketing');
    expect(marketing.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  });

  it('is only of one’s own consent', async () => {
    const others = await idOf(await maria(), 'processing');
    const office = await logIn(sandbox, personOf(sandbox, '2700000017'));
    for (const id of [others, 'con-unknown'])
      expect(await withdraw(office, id)).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
    expect((await log(await maria())).every(({ withdrawnAt }) => withdrawnAt === null)).toBe(true);
  });
});

describe('without the consent to processing', () => {
  const refusal = {
    status: 409,
    body: {
      code: 'stage_forbids',
      detail: expect.stringContaining('Согласие на обработку персональных данных отозвано'),
    },
  };
  const begin = (who: SandboxClient): Promise<Answer> =>
    who.post('/v1/applications', { answers: household });

  it('no application is begun or filed, until it is given again', async () => {
    const who = await maria();
    const draft = await draftOf(who, household);
    await withdraw(who, await idOf(who, 'processing'));

    expect(await begin(who)).toMatchObject(refusal);
    const submission = `/v1/applications/${draft.id}/submission`;
    const filing = await who.post(submission, undefined, { 'if-match': draft.etag });
    expect(filing).toMatchObject(refusal);

    await give(who, 'processing', '2026-09/28');
    expect((await begin(who)).status).toBe(201);
  });

  it('the account says since when, and keeps its tag', async () => {
    const who = await maria();
    const before = await who.get('/v1/me');
    expect(before.body).not.toHaveProperty('processingWithdrawnAt');
    await withdraw(who, await idOf(who, 'processing'));
    const after = await who.get('/v1/me');
    expect(after.body).toEqual({
      ...before.body,
      processingWithdrawnAt: '2026-12-18T02:00:00.000Z',
    });
    const ifMatch = { 'if-match': after.headers.get('etag') ?? '' };
    const change = { actualAddress: 'г. Благовещенск, ул. Ленина, д. 1' };
    expect(await who.patch('/v1/me', change, ifMatch)).toMatchObject({
      status: 200,
      body: { ...change, processingWithdrawnAt: '2026-12-18T02:00:00.000Z' },
    });
    await give(who, 'processing', '2026-09/28');
    expect((await who.get('/v1/me')).body).not.toHaveProperty('processingWithdrawnAt');
  });

  it('goes on what was filed', async () => {
    const who = await maria();
    const { id } = await file(who);
    await withdraw(who, await idOf(who, 'processing'));
    await sandbox.operator.run(id, 'confirm_completeness');
    expect((await who.get(`/v1/applications/${id}`)).body.status).toBe('in_review');
  });
});

it('says no more than that there is news, where nobody agreed to open channels', async () => {
  const who = await maria();
  const { number } = await file(who);
  await withdraw(who, await idOf(who, 'open_channels'));
  const [{ id }] = (await who.get('/v1/applications')).body.items;
  await sandbox.operator.run(id, 'confirm_completeness');

  const [sms, letter, , before] = await sandbox.outbox.list();
  expect(before?.text).toContain(number);
  for (const message of [sms, letter]) {
    expect(message?.kind).toBe('application-completeness-confirmed');
    expect(`${message?.subject} ${message?.text}`).not.toContain(number);
    expect(message?.text).not.toMatch(/\d{2}\.\d{2}\.\d{4}/);
  }
  expect(letter?.links[0]).toBe('https://site.test/account');
  expect(letter?.links).toHaveLength(2); // and the way out
});
