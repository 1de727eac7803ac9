import type { Application, ApplicationSummary } from '@drsk/contract';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { household } from '../../../test/applicant.js';
import { personOf } from '../../../test/people.js';
import { newcomers } from '../../../test/registrations.js';
import { logIn, SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { isPasswordOf } from '../password-hash.js';
import { password, passwordHash } from './passwords.js';
import { samplePeople } from './sample-people.js';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
});

function enter(login: string) {
  const { applicantKind, password: typed } = personOf(sandbox, login);
  return client.post('/v1/sessions', { applicantKind, login, password: typed || 'nothing' });
}

it('is listed in the README, everybody with the password and the purpose', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('| `') && line.split('|').length === 6)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const { name, login, password: typed, purpose, totpSecret } of samplePeople) {
    const secret = totpSecret === undefined ? '' : ` \`${totpSecret}\``;
    const cells = [`\`${login}\``, typed && `\`${typed}\``, name, `${purpose.en}${secret}`];
    expect(rows).toContainEqual(['', ...cells, '']);
  }
});

it('has the password that its hash is of', async () => {
  expect(await isPasswordOf(passwordHash, password)).toBe(true);
});

it('says who is what in both languages, and nobody twice', () => {
  expect(samplePeople.length).toBeGreaterThanOrEqual(12);
  expect(new Set(samplePeople.map(({ login }) => login)).size).toBe(samplePeople.length);
  for (const { purpose } of samplePeople) {
    expect(purpose.ru).toMatch(/[а-я]/);
    expect(purpose.en).toMatch(/[a-z]/);
  }
});

describe('of the sample people', () => {
  it.each(['200-300-400 48', '250000000103', '2700000017', '200-300-401 49', '200-300-406 54'])(
    '%s logs in to a full account',
    async (login) => {
      expect(await enter(login)).toMatchObject({
        status: 201,
        body: { scope: 'full', isSetupRequired: false, roles: [{ relation: 'self' }] },
      });
    },
  );

  it('one has no contacts', async () => {
    const { body } = await (
      await logIn(sandbox, personOf(sandbox, '200-300-401 49'))
    ).get('/v1/me');
    expect(body).not.toHaveProperty('email');
    expect(body).not.toHaveProperty('phone');
    const login = { applicantKind: 'individual', login: '200-300-401 49' };
    expect((await client.post('/v1/recoveries', login)).body.channels).toEqual([]);
  });

  it('one is locked out for fifteen minutes', async () => {
    const refused = await enter('200-300-402 50');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('900');
    await sandbox.clock.advance({ minutes: 15 });
    expect((await enter('200-300-402 50')).status).toBe(201);
  });

  it('one has temporary access with a one-time password', async () => {
    expect(await enter('200-300-403 51')).toMatchObject({
      status: 201,
      body: { scope: 'temporary', isSetupRequired: true, expiresAt: '2026-12-21T02:00:00.000Z' },
    });
    expect((await enter('200-300-403 51')).status).toBe(401);
  });

  it.each([
    ['200-300-404 52', 'sms'],
    ['200-300-405 53', 'totp'],
  ])('%s is asked for a second factor by %s', async (login, method) => {
    expect(await enter(login)).toMatchObject({ status: 202, body: { method } });
  });

  it('one has many applications of every status, from the first login on, and no letters of them', async () => {
    const builder = personOf(sandbox, '2800000010');
    const begun = await sandbox.operator.list();
    const who = await logIn(sandbox, builder);
    const { body } = await who.get('/v1/applications?limit=100');

    expect(begun).toEqual([]);
    expect(body.items).toHaveLength(26);
    const statuses = new Set<string>(body.items.map(({ status }: Application) => status));
    expect([...statuses].toSorted()).toEqual([
      'accepted',
      'annulled',
      'completed',
      'draft',
      'in_review',
      'incomplete',
      'offer_posted',
      'submitted',
    ]);
    expect(await sandbox.outbox.list()).toEqual([]);
    expect((await (await logIn(sandbox, builder)).get('/v1/applications?limit=100')).body).toEqual(
      body,
    );
    // Nothing of it is overdue already.
    await sandbox.clock.advance({ hours: 12 });
    const after = (await (await logIn(sandbox, builder)).get('/v1/applications?limit=100')).body;
    expect(after).toEqual(body);
  });

  it('has as many as the sandbox is told to have, none of them by another number', async () => {
    sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', sampleApplications: 90 });
    const who = await logIn(sandbox, personOf(sandbox, '2800000010'));
    const { body } = await who.get('/v1/applications?limit=100');
    const items: ApplicationSummary[] = body.items;
    expect(items).toHaveLength(90);
    const created = items.map(({ createdAt }) => createdAt);
    expect(created).toEqual(created.toSorted().toReversed());
    const numbers = items.flatMap(({ number }) => number ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { id } of items) expect((await who.get(`/v1/applications/${id}`)).status).toBe(200);
    expect(await sandbox.outbox.list()).toEqual([]);
  });

  it('has them also when its representative is the first to come', async () => {
    const { accounts } = sandbox.operator;
    const list = await accounts.list();
    const idOf = (login: string) => list.find((item) => item.login === login)!.id;
    const accountId = idOf('2800000010');
    await accounts.addRole(idOf('200-300-400 48'), { accountId, relation: 'representative' });
    const maria = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
    const { body } = await maria.post('/v1/sessions/current/role', { accountId });
    const acting = new SandboxClient(sandbox, body.accessToken);
    expect((await acting.get('/v1/applications?limit=100')).body.items).toHaveLength(26);
  });

  it('one has several roles', async () => {
    const { roles } = await sessionOf(sandbox, personOf(sandbox, '200-300-407 55'));
    expect(roles.map(({ relation, displayName }) => [relation, displayName])).toEqual([
      ['self', 'Кедров Пётр Ильич'],
      ['sole_proprietor', 'ИП Кедров Пётр Ильич'],
      ['representative', 'ООО «Багульник»'],
    ]);
  });

  it('one has a phone that nobody has confirmed', async () => {
    const { account } = await sessionOf(sandbox, personOf(sandbox, '200-300-408 56'));
    expect(account).toHaveProperty('emailConfirmedAt');
    expect(account).toHaveProperty('phone');
    expect(account).not.toHaveProperty('phoneConfirmedAt');
  });

  it('one has an account that waits at the office', async () => {
    expect((await enter('200-300-409 57')).status).toBe(401);
    const issued = await sandbox.operator.temporaryAccess.issue({
      applicantKind: 'individual',
      login: '200-300-409 57',
    });
    expect(issued.name).toBe('Лукошкин Фёдор Иванович');
  });

  it.each([
    ['200-300-409 57', 'Лукошкин Фёдор Иванович', 1],
    ['200-300-403 51', 'Ягодкин Семён Павлович', 0],
  ])(
    '%s registers, and gets a link where the office has the e-mail',
    async (snils, name, links) => {
      const [lastName, firstName, middleName] = name.split(' ');
      const who = { lastName, firstName, middleName, snils, email: 'fyodor@example.ru' };
      await client.post('/v1/registrations', { ...newcomers.individual, ...who });
      const letter = await sandbox.outbox.last({ kind: 'account-waiting', channel: 'email' });
      expect(letter?.links).toHaveLength(links);
    },
  );

  it('one has withdrawn the consent to processing', async () => {
    const who = await logIn(sandbox, personOf(sandbox, '200-300-410 50'));
    const { body } = await who.get('/v1/me/consents');
    const processing = body.items.find(({ kind }: { kind: string }) => kind === 'processing');
    expect(processing.withdrawnAt).toBe('2026-12-18T02:00:00.000Z');
    expect((await who.post('/v1/applications', { answers: household })).status).toBe(409);
  });

  it('one has closed the account', async () => {
    expect(await enter('200-300-411 51')).toMatchObject({
      status: 401,
      body: { code: 'invalid_credentials' },
    });
  });
});
