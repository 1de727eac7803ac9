import { beforeEach, describe, expect, it } from 'vitest';
import { lastCode, lastToken, otherThan } from '../../../test/messages.js';
import { personOf } from '../../../test/people.js';
import { logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

const maria = '200-300-400 48';
const email = 'sopkina@example.com';
const phone = '+79145559999';
const gone = { status: 410, body: { code: 'confirmation_invalid' } };
let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', siteUrl: 'https://site.test' });
  client = await logIn(sandbox, personOf(sandbox, maria));
});

const change = (channel: string, value: string, by = client) =>
  by.post('/v1/me/contact-changes', { channel, value });
const resend = (id: string, by = client) => by.post(`/v1/me/contact-changes/${id}/messages`);
const check = (id: string, code: string, by = client) =>
  by.post(`/v1/me/contact-changes/${id}/confirmation`, { code });
const confirm = (token: string) =>
  new SandboxClient(sandbox).post('/v1/email-confirmations', { token });
const account = async () => (await client.get('/v1/me')).body;
const linkToken = () => lastToken(sandbox, 'contact-confirmation');
const smsCode = () => lastCode(sandbox, 'code-phone');

describe('a new e-mail', () => {
  it('takes the place of the old one once its link is followed, and the old one is told', async () => {
    const asked = await change('email', ' <Sopkina@EXAMPLE.com> ');
    expect(asked).toMatchObject({
      status: 202,
      body: {
        id: expect.stringMatching(/^cch-/),
        channel: 'email',
        target: 'Sopkina@example.com',
        expiresAt: '2026-12-19T02:00:00.000Z',
        resendAt: '2026-12-18T02:01:00.000Z',
      },
    });
    const letter = await sandbox.outbox.last();
    expect(letter).toMatchObject({ kind: 'contact-confirmation', to: 'Sopkina@example.com' });
    expect(letter?.links[0]).toMatch(/^https:\/\/site\.test\/account\/confirm#token=\w+$/);
    expect((await account()).email).toBe('maria@example.ru');

    await sandbox.clock.advance({ minutes: 1 });
    const confirmed = await confirm(await linkToken());
    expect(confirmed).toMatchObject({ status: 200, body: { login: maria } });

    expect(await account()).toMatchObject({
      email: 'Sopkina@example.com',
      emailConfirmedAt: '2026-12-18T02:01:00.000Z',
    });
    const told = await sandbox.outbox.last();
    expect(told).toMatchObject({ kind: 'contact-changed', to: 'maria@example.ru' });
    expect(told?.text).toContain('S···@example.com');
    expect(told?.text).not.toContain('Sopkina');
  });

  it('has a link that works once, for a day, and only the last one', async () => {
    const { body } = await change('email', email);
    const first = await linkToken();
    await sandbox.clock.advance({ minutes: 1 });
    expect((await resend(body.id)).status).toBe(202);
    expect(await confirm(first)).toMatchObject(gone);
    const second = await linkToken();
    expect((await confirm(second)).status).toBe(200);
    expect(await confirm(second)).toMatchObject(gone);

    await change('email', 'next@example.com');
    const third = await linkToken();
    await sandbox.clock.advance({ days: 1 });
    expect(await confirm(third)).toMatchObject(gone);
  });

  it('gives way to another new one', async () => {
    const { body } = await change('email', email);
    const first = await linkToken();
    await change('email', 'next@example.com');
    expect(await confirm(first)).toMatchObject(gone);
    expect((await resend(body.id)).status).toBe(404);
    await confirm(await linkToken());
    expect((await account()).email).toBe('next@example.com');
  });

  it('ends the recoveries that went to the old one', async () => {
    const anybody = new SandboxClient(sandbox);
    const login = { applicantKind: 'individual', login: maria };
    const { id } = (await anybody.post('/v1/recoveries', login)).body;
    await anybody.post(`/v1/recoveries/${id}/messages`, { channel: 'email' });
    const token = await lastToken(sandbox, 'password-recovery');
    await change('email', email);
    await confirm(await linkToken());
    const reset = { token, password: 'лодка под сосной 8' };
    expect(await anybody.post('/v1/password-resets', reset)).toMatchObject(gone);
  });

  it('is never confirmed by a code', async () => {
    const { body } = await change('email', email);
    expect((await check(body.id, '123456')).status).toBe(404);
  });
});

describe('a new phone', () => {
  it('takes the place of the old one with the code, and the old contacts are told', async () => {
    const asked = await change('sms', '8 (914) 555-99-99');
    expect(asked).toMatchObject({
      status: 202,
      body: { target: phone, expiresAt: '2026-12-18T02:10:00.000Z' },
    });
    expect((await account()).phone).toBe('+79140000001');
    const confirmed = await check(asked.body.id, await smsCode());
    expect(confirmed).toMatchObject({
      status: 200,
      body: { phone, phoneConfirmedAt: '2026-12-18T02:00:00.000Z' },
    });
    expect(confirmed.headers.get('etag')).toBe((await client.get('/v1/me')).headers.get('etag'));
    expect(confirmed.body).toEqual(await account());

    const [sms, letter] = await sandbox.outbox.list({ kind: 'contact-changed' });
    expect(sms).toMatchObject({ channel: 'sms', to: '+79140000001' });
    expect(letter).toMatchObject({ channel: 'email', to: 'maria@example.ru' });
    for (const message of [sms, letter]) expect(message?.text).toContain('+7 ··· ···-··-99');
  });

  it('has a code that works once, for ten minutes, and only the last one', async () => {
    const { id } = (await change('sms', phone)).body;
    const first = await smsCode();
    expect((await resend(id)).headers.get('retry-after')).toBe('60');
    await sandbox.clock.advance({ minutes: 1 });
    await resend(id);
    expect((await check(id, first)).body.fields['/code'].code).toBe('code_wrong');
    const second = await smsCode();
    await sandbox.clock.advance({ minutes: 10 });
    client = await logIn(sandbox, personOf(sandbox, maria));
    expect(await check(id, second)).toMatchObject(gone);
    await resend(id);
    const third = await smsCode();
    expect((await check(id, third)).status).toBe(200);
    expect((await check(id, third)).status).toBe(404);
  });

  it('is burnt by five wrong codes', async () => {
    const { id } = (await change('sms', phone)).body;
    const code = await smsCode();
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await check(id, otherThan(code))).status).toBe(422);
    expect(await check(id, code)).toMatchObject(gone);
    expect((await account()).phone).toBe('+79140000001');
  });

  it('is nobody else’s to confirm or to send again', async () => {
    const { id } = (await change('sms', phone)).body;
    const other = await logIn(sandbox, personOf(sandbox, '200-300-406 54'));
    expect((await check(id, await smsCode(), other)).status).toBe(404);
    expect((await resend(id, other)).status).toBe(404);
    const mine = (await change('sms', '+79145558888', other)).body.id;
    const hers = await smsCode();
    expect((await check(id, hers)).status).toBe(422);
    expect((await check(mine, hers, other)).status).toBe(200);
  });
});

describe('the contact on file', () => {
  it('is confirmed where it was not, and nobody is told of a change', async () => {
    const vera = await logIn(sandbox, personOf(sandbox, '200-300-408 56'));
    const { body } = await change('sms', '+7 914 000-00-12', vera);
    expect(body.target).toBe('+79140000012');
    expect((await check(body.id, await smsCode(), vera)).body).toMatchObject({
      phone: '+79140000012',
      phoneConfirmedAt: '2026-12-18T02:00:00.000Z',
    });
    expect(await sandbox.outbox.list({ kind: 'contact-changed' })).toEqual([]);
  });

  it.each([
    ['email', 'maria@EXAMPLE.ru'],
    ['sms', '8 914 000 00 01'],
  ])('needs no second confirmation: %s', async (channel, value) => {
    const { status, body } = await change(channel, value);
    expect(status).toBe(422);
    expect(body.fields['/value'].code).toBe('contact_same');
    expect(await sandbox.outbox.list()).toEqual([]);
  });

  it('may be the first one', async () => {
    const olga = await logIn(sandbox, personOf(sandbox, '200-300-401 49'));
    await change('email', email, olga);
    await confirm(await linkToken());
    expect((await olga.get('/v1/me')).body.email).toBe(email);
    expect(await sandbox.outbox.list({ kind: 'contact-changed' })).toEqual([]);
  });
});

it('answers alike whether or not somebody else has the contact', async () => {
  const free = await change('email', email);
  const taken = await change('email', 'petr@example.ru');
  expect(taken.status).toBe(202);
  expect(Object.keys(taken.body)).toEqual(Object.keys(free.body));
});

it('floods nobody: ten messages a day', async () => {
  for (let message = 1; message <= 10; message += 1)
    expect((await change('email', `a${message}@example.com`)).status).toBe(202);
  const late = await change('email', email);
  expect(late).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
  expect(late.headers.get('retry-after')).toBe(String(24 * 3600));
});
