import { beforeEach, describe, expect, it } from 'vitest';
import { lastCode, lastToken, otherThan } from '../../../test/messages.js';
import { personOf } from '../../../test/people.js';
import { logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { createMemoryStorage } from '../../storage/memory-storage.js';
import { accountTable } from '../tables.js';

const maria = '200-300-400 48';
const password = 'лодка под сосной 8';
let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', siteUrl: 'https://site.test/' });
  client = new SandboxClient(sandbox);
});

const start = (login = maria, applicantKind = 'individual') =>
  client.post('/v1/recoveries', { applicantKind, login });
const begin = async (login = maria): Promise<string> => (await start(login)).body.id;
const send = (id: string, channel: string) =>
  client.post(`/v1/recoveries/${id}/messages`, { channel });
const check = (id: string, code: string) => client.post(`/v1/recoveries/${id}/code`, { code });
const reset = (token: string, chosen = password) =>
  client.post('/v1/password-resets', { token, password: chosen });
const logInWith = (chosen: string, login = maria) =>
  client.post('/v1/sessions', { applicantKind: 'individual', login, password: chosen });
const linkToken = () => lastToken(sandbox, 'password-recovery');
const smsCode = () => lastCode(sandbox, 'code-recovery');
const gone = { status: 410, body: { code: 'confirmation_invalid' } };

describe('a recovery', () => {
  it.each([
    ['both contacts', maria, ['m···@example.ru', '+7 ··· ···-··-01']],
    ['no contacts', '200-300-401 49', []],
    ['a second factor by SMS', '200-300-404 52', ['a···@example.ru']],
    ['a second factor by an app', '200-300-405 53', ['i···@example.ru', '+7 ··· ···-··-08']],
    ['a phone that is not confirmed', '200-300-408 56', ['v···@example.ru']],
    ['an account that an office opened', '200-300-409 57', []],
  ])('offers what is on file and confirmed, masked: %s', async (_whose, login, targets) => {
    const { status, body } = await start(login);
    expect(status).toBe(201);
    expect(body.expiresAt).toBe('2026-12-18T02:30:00.000Z');
    expect(body.channels.map(({ target }: { target: string }) => target)).toEqual(targets);
    expect(await sandbox.outbox.list()).toEqual([]);
  });

  it('sends a link that sets a new password once', async () => {
    const id = await begin();
    expect(await send(id, 'email')).toMatchObject({
      status: 202,
      body: {
        channel: 'email',
        target: 'm···@example.ru',
        expiresAt: '2026-12-18T02:30:00.000Z',
        resendAt: '2026-12-18T02:01:00.000Z',
      },
    });
    const letter = await sandbox.outbox.last({ kind: 'password-recovery' });
    expect(letter).toMatchObject({ to: 'maria@example.ru' });
    expect(letter?.links[0]).toMatch(/^https:\/\/site\.test\/account\/recovery#token=\w+$/);

    const token = await linkToken();
    expect(await reset(token)).toMatchObject({
      status: 200,
      body: { applicantKind: 'individual', login: maria },
    });
    expect(await reset(token)).toMatchObject(gone);
    expect((await logInWith('sopka-28-taiga')).status).toBe(401);
    expect((await logInWith(password)).status).toBe(201);
  });

  it('sends a code that is traded for the right to set a new password, once', async () => {
    const id = await begin();
    expect(await send(id, 'sms')).toMatchObject({
      status: 202,
      body: {
        channel: 'sms',
        target: '+7 ··· ···-··-01',
        expiresAt: '2026-12-18T02:10:00.000Z',
        resendAt: '2026-12-18T02:01:00.000Z',
      },
    });
    const code = await smsCode();
    await sandbox.clock.advance({ minutes: 5 });
    const proof = await check(id, code);
    expect(proof).toMatchObject({ status: 200, body: { expiresAt: '2026-12-18T02:35:00.000Z' } });
    expect(await check(id, code)).toMatchObject(gone);

    expect((await reset(proof.body.token)).status).toBe(200);
    expect(await reset(proof.body.token)).toMatchObject(gone);
    expect((await logInWith(password)).status).toBe(201);
  });

  it('ends every session and every other recovery, and a letter tells of it', async () => {
    const other = await begin();
    await send(other, 'email');
    const otherToken = await linkToken();
    const signedIn = await logIn(sandbox, personOf(sandbox, maria));
    const id = await begin();
    await send(id, 'email');

    await reset(await linkToken());

    expect(await signedIn.get('/v1/me')).toMatchObject({
      status: 401,
      body: { code: 'session_revoked' },
    });
    expect(await reset(otherToken)).toMatchObject(gone);
    expect((await send(other, 'sms')).status).toBe(404);
    const letter = await sandbox.outbox.last();
    expect(letter).toMatchObject({ kind: 'password-changed', to: 'maria@example.ru' });
    expect(letter?.text).toContain('8-800-100-03-97');
    expect(letter?.text).not.toContain(password);
  });

  it('lets somebody in at once who was locked out for guessing', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1) await logInWith('wrong');
    expect((await logInWith('sopka-28-taiga')).status).toBe(429);
    await send(await begin(), 'email');
    await reset(await linkToken());
    expect((await logInWith(password)).status).toBe(201);
  });

  it('writes in the language of the account, and answers in that of the reader', async () => {
    const headers = { 'accept-language': 'en' };
    const id = await begin();
    await client.post(`/v1/recoveries/${id}/messages`, { channel: 'sms' }, headers);
    expect((await sandbox.outbox.last())?.text).toContain('код для смены пароля');
    const { body } = await client.post(`/v1/recoveries/${id}/code`, { code: '1' }, headers);
    expect(body.fields['/code'].text).toMatch(/^This code/);
  });
});

it('of somebody with a second factor by SMS and no e-mail has no way: an office has to help', async () => {
  const storage = createMemoryStorage();
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
  client = new SandboxClient(sandbox);
  await sandbox.clock.now(); // fills the storage
  await storage.transaction(async (transaction) => {
    const row = await transaction.find(accountTable, 'login', 'individual/20030040452');
    if (!row) throw new Error('Nobody has the login');
    const { emailConfirmedAt: _email, ...account } = row.account;
    await transaction.put(accountTable, { ...row, account });
  });
  const { status, body } = await start('200-300-404 52');
  expect({ status, channels: body.channels }).toEqual({ status: 201, channels: [] });
  expect((await send(body.id, 'sms')).body.fields['/channel'].code).toBe('choice');
});

describe('what was sent', () => {
  it('is replaced by the next message, whatever the channel', async () => {
    const id = await begin();
    await send(id, 'email');
    const first = await linkToken();
    await send(id, 'sms');
    const code = await smsCode();
    expect(await reset(first)).toMatchObject(gone);

    await sandbox.clock.advance({ minutes: 1 });
    await send(id, 'email');
    expect(await check(id, code)).toMatchObject(gone);
    expect((await reset(await linkToken())).status).toBe(200);
  });

  it('is bound to its recovery', async () => {
    const [one, other] = [await begin(), await begin()];
    await send(one, 'sms');
    const code = await smsCode();
    expect(await check(other, code)).toMatchObject(gone);
    await send(other, 'sms');
    expect((await check(other, code)).status).toBe(422);
    expect((await check(one, code)).status).toBe(200);
  });

  it('expires: a link and a proof after 30 minutes, a code after 10', async () => {
    const id = await begin();
    await send(id, 'email');
    const token = await linkToken();
    await sandbox.clock.advance({ minutes: 20 });
    await send(id, 'sms');
    expect(await reset(token)).toMatchObject(gone);
    const code = await smsCode();
    await sandbox.clock.advance({ minutes: 10 });
    expect(await check(id, code)).toMatchObject(gone);
    expect(await send(id, 'sms')).toMatchObject(gone);

    const later = await begin();
    await send(later, 'email');
    const late = await linkToken();
    await sandbox.clock.advance({ minutes: 29, seconds: 59 });
    expect((await reset(late, 'короткий')).status).toBe(422);
    await sandbox.clock.advance({ seconds: 1 });
    expect(await reset(late)).toMatchObject(gone);
  });

  it('is burnt by five wrong codes', async () => {
    const id = await begin();
    await send(id, 'sms');
    const code = await smsCode();
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await check(id, otherThan(code))).body.fields['/code'].code).toBe('code_wrong');
    expect(await check(id, code)).toMatchObject(gone);
  });

  it.each(['email', 'sms'])(
    'comes again after a minute, five times at most: %s',
    async (channel) => {
      const id = await begin();
      for (let message = 1; message <= 5; message += 1) {
        expect((await send(id, channel)).status).toBe(202);
        const early = await send(id, channel);
        expect(early).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
        if (message < 5) expect(early.headers.get('retry-after')).toBe('60');
        await sandbox.clock.advance({ minutes: 1 });
      }
      expect((await send(id, channel)).status).toBe(429);
    },
  );

  it('does not flood the owner of a login', async () => {
    for (let letter = 1; letter <= 10; letter += 1)
      expect((await send(await begin(), 'email')).status).toBe(202);
    expect((await send(await begin(), 'email')).status).toBe(429);
    await sandbox.clock.advance({ days: 1 });
    expect((await send(await begin(), 'email')).status).toBe(202);
  });

  it('goes only where something is on file', async () => {
    const id = await begin('200-300-408 56');
    const { status, body } = await send(id, 'sms');
    expect(status).toBe(422);
    expect(body.fields['/channel'].code).toBe('choice');
  });

  it('is kept as a hash, and no longer than a day', async () => {
    const id = await begin();
    await sandbox.clock.advance({ days: 1 });
    expect(await send(id, 'email')).toMatchObject(gone);
    await begin();
    expect((await send(id, 'email')).status).toBe(404);
  });
});

describe('a new password', () => {
  it.each([
    ['короткий', 'password_short'],
    ['1234567890', 'password_common'],
    ['мой 200-300-400 48', 'password_login'],
  ])('%j is refused, and the token stays good', async (chosen, code) => {
    await send(await begin(), 'email');
    const token = await linkToken();
    const refused = await reset(token, chosen);
    expect(refused).toMatchObject({ status: 422, body: { fields: { '/password': { code } } } });
    expect((await reset(token)).status).toBe(200);
  });

  it('is not set by what is no token', async () => {
    for (const token of ['x', '<script>', '😀', 'reset_'])
      expect(await reset(token)).toMatchObject(gone);
    for (const token of ['', '7'.repeat(201)])
      expect((await reset(token)).body.fields).toHaveProperty('/token');
  });

  it('does not turn the second factor off', async () => {
    const anna = '200-300-404 52';
    await send(await begin(anna), 'email');
    await reset(await linkToken());
    expect((await logInWith(password, anna)).status).toBe(202);
  });
});

it('stops an address that starts recoveries on and on', async () => {
  for (let attempt = 1; attempt <= 100; attempt += 1) await start();
  expect((await start()).status).toBe(429);
  const other = { 'x-forwarded-for': '203.0.113.9' };
  const body = { applicantKind: 'individual', login: maria };
  expect((await client.post('/v1/recoveries', body, other)).status).toBe(201);
});
