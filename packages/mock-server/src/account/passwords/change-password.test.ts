import { beforeEach, describe, expect, it } from 'vitest';
import { lastToken } from '../../../test/messages.js';
import { personOf } from '../../../test/people.js';
import { logIn, type SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

const maria = '200-300-400 48';
const currentPassword = 'sopka-28-taiga';
const newPassword = 'лодка под сосной 8';
let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', siteUrl: 'https://site.test' });
  client = await logIn(sandbox, personOf(sandbox, maria));
});

const change = (body: object) =>
  client.post('/v1/me/password', { currentPassword, newPassword, ...body });
const logInWith = (password: string) =>
  client.post('/v1/sessions', { applicantKind: 'individual', login: maria, password });

describe('a change of the password', () => {
  it('ends the other sessions, and a letter tells of it', async () => {
    const other = await logIn(sandbox, personOf(sandbox, maria));
    expect((await change({})).status).toBe(204);

    expect((await client.get('/v1/me')).status).toBe(200);
    expect(await other.get('/v1/me')).toMatchObject({
      status: 401,
      body: { code: 'session_revoked' },
    });
    expect((await logInWith(currentPassword)).status).toBe(401);
    expect((await logInWith(newPassword)).status).toBe(201);
    const letter = await sandbox.outbox.last();
    expect(letter).toMatchObject({ kind: 'password-changed', to: 'maria@example.ru' });
    expect(letter?.links).toEqual(['https://site.test/account/recovery']);
  });

  it('ends the recoveries that are under way', async () => {
    const start = { applicantKind: 'individual', login: maria };
    const { id } = (await client.post('/v1/recoveries', start)).body;
    await client.post(`/v1/recoveries/${id}/messages`, { channel: 'email' });
    const token = await lastToken(sandbox, 'password-recovery');
    await change({});
    const reset = await client.post('/v1/password-resets', { token, password: 'ещё один пароль' });
    expect(reset.status).toBe(410);
  });

  it('needs the current one; a wrong one counts as a failed login', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect(await change({ currentPassword: 'wrong' })).toMatchObject({
        status: 422,
        body: { fields: { '/currentPassword': { code: 'password_wrong' } } },
      });
    const refused = await change({});
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(refused.headers.get('retry-after')).toBe('30');
    expect((await logInWith(currentPassword)).status).toBe(429);
    await sandbox.clock.advance({ seconds: 30 });
    expect((await change({})).status).toBe(204);
  });

  it.each([
    ['короткий', 'password_short'],
    ['qwerty123456', 'password_common'],
    ['это 20030040048', 'password_login'],
    [currentPassword, 'password_same'],
  ])('to %j is refused', async (chosen, code) => {
    const { status, body } = await change({ newPassword: chosen });
    expect(status).toBe(422);
    expect(body.fields['/newPassword'].code).toBe(code);
    expect((await logInWith(currentPassword)).status).toBe(201);
  });

  it('is told nobody where there is nobody to tell', async () => {
    client = await logIn(sandbox, personOf(sandbox, '200-300-401 49'));
    expect((await change({})).status).toBe(204);
    expect(await sandbox.outbox.list()).toEqual([]);
  });
});
