import { beforeEach, describe, expect, it } from 'vitest';
import { SandboxClient, sessionOf } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { SamplePerson } from '../personas/sample-people.js';

let sandbox: Sandbox;
let client: SandboxClient;
let person: SamplePerson;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
  person = sandbox.people[0]!;
});

const me = (token: string) => new SandboxClient(sandbox, token).get('/v1/me');

function attempt(change: Partial<SamplePerson> = {}, address = '203.0.113.7') {
  const { applicantKind, login, password } = { ...person, ...change };
  const body = { applicantKind, login, password };
  return client.post('/v1/sessions', body, { 'x-forwarded-for': address });
}

describe('login', () => {
  it('lets everybody in whose password is right', async () => {
    for (const somebody of sandbox.people.slice(0, 3)) {
      const session = await sessionOf(sandbox, somebody);
      expect(session).toMatchObject({
        id: expect.stringMatching(/^ses-/),
        tokenType: 'Bearer',
        accessTokenExpiresAt: '2026-12-18T02:10:00.000Z',
        expiresAt: '2027-01-17T02:00:00.000Z',
        scope: 'full',
        isSetupRequired: false,
        account: { login: somebody.login, displayName: somebody.name },
      });
      expect((await me(session.accessToken)).body).toEqual(session.account);
    }
  });

  it.each<[string, Partial<SamplePerson>]>([
    ['spaces', { login: '200 300 400 48' }],
    ['non-breaking spaces and dashes', { login: '200\u2011300\u2011400\u00a048' }],
    ['digits alone', { login: '20030040048' }],
  ])('takes a number written with %s', async (_how, change) => {
    expect((await attempt(change)).status).toBe(201);
  });

  it.each<[string, Partial<SamplePerson>]>([
    ['a wrong password', { password: 'wrong' }],
    ['a login that nobody has', { login: '112-233-445 95' }],
    ['the number of another kind', { applicantKind: 'legal_entity', login: '250000000103' }],
  ])('says the same for %s', async (_what, change) => {
    const { status, body } = await attempt(change);
    expect(status).toBe(401);
    expect({ ...body, requestId: '' }).toEqual({
      type: 'about:blank',
      title: 'Не удалось войти: проверьте статус заявителя, логин и пароль',
      status: 401,
      code: 'invalid_credentials',
      requestId: '',
    });
  });

  it('refuses a number that cannot be one beside its field', async () => {
    const { status, body } = await attempt({ login: '200-300-400 49' });
    expect(status).toBe(422);
    expect(body.fields['/login'].code).toBe('snils');
  });

  it.each<[string, Partial<SamplePerson>]>([
    ['a known login', { password: 'wrong' }],
    ['a login that nobody has', { login: '112-233-445 95' }],
  ])('makes whoever guesses wait longer and longer, for %s', async (_what, change) => {
    for (let failure = 1; failure <= 4; failure += 1)
      expect((await attempt(change)).status).toBe(401);
    for (const wait of [30, 60, 120]) {
      expect((await attempt(change)).status).toBe(401);
      const refused = await attempt(change);
      expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
      expect(refused.headers.get('retry-after')).toBe(String(wait));
      await sandbox.clock.advance({ seconds: wait });
    }
  });

  it('does not let the right password in while the login waits, and forgets after a good login', async () => {
    for (let failure = 1; failure <= 5; failure += 1) await attempt({ password: 'wrong' });
    expect((await attempt()).status).toBe(429);

    await sandbox.clock.advance({ seconds: 30 });
    expect((await attempt()).status).toBe(201);
    expect((await attempt({ password: 'wrong' })).status).toBe(401);
    expect((await attempt()).status).toBe(201);
  });

  it('makes an address wait that tries many logins, and no other address', async () => {
    for (let number = 10; number < 30; number += 1)
      await attempt({ applicantKind: 'individual', login: `000-000-0${number} 00` });

    expect((await attempt()).status).toBe(429);
    expect((await attempt({}, '203.0.113.8')).status).toBe(201);
  });
});
