import { beforeEach, describe, expect, it } from 'vitest';
import { lastCode, lastToken, otherThan } from '../../../test/messages.js';
import { newcomers } from '../../../test/registrations.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

const { individual, legalEntity } = newcomers;
let sandbox: Sandbox;
let client: SandboxClient;
let id: string;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
  id = (await client.post('/v1/registrations', individual)).body.id;
});

const code = () => lastCode(sandbox, 'code-phone');
const check = (typed: string, registration = id) =>
  client.post(`/v1/registrations/${registration}/phone-confirmation`, { code: typed });
const resend = () => client.post(`/v1/registrations/${id}/phone-codes`);
const confirmEmail = async () =>
  client.post('/v1/email-confirmations', { token: await lastToken(sandbox, 'email-confirmation') });

async function phoneConfirmedAt(): Promise<string | undefined> {
  const { applicantKind, snils: login, password } = individual;
  const { body } = await client.post('/v1/sessions', { applicantKind, login, password });
  return body.account.phoneConfirmedAt;
}

describe('the code of the phone', () => {
  it('is sent with the registration, in the language of the reader', async () => {
    const sms = await sandbox.outbox.last({ channel: 'sms' });
    expect(sms).toMatchObject({ to: '+79145551234', code: expect.stringMatching(/^\d{6}$/) });
    expect(sms?.text).toContain('код, чтобы подтвердить телефон');

    await client.post('/v1/registrations', legalEntity, { 'accept-language': 'en' });
    expect((await sandbox.outbox.last({ channel: 'sms' }))?.text).toContain('is the code');
  });

  it('confirms it before the e-mail', async () => {
    expect((await check(await code())).status).toBe(204);
    await sandbox.clock.advance({ minutes: 5 });
    await confirmEmail();
    expect(await phoneConfirmedAt()).toBe('2026-12-18T02:00:00.000Z');
  });

  it('confirms it after the e-mail', async () => {
    await confirmEmail();
    expect(await phoneConfirmedAt()).toBeUndefined();
    await sandbox.clock.advance({ minutes: 5 });
    expect((await check(await code())).status).toBe(204);
    expect(await phoneConfirmedAt()).toBe('2026-12-18T02:05:00.000Z');
  });

  it('is taken as people type it', async () => {
    const typed = (await code()).replace(/^(\d{3})/, ' $1\u00a0\u2013 ');
    expect((await check(typed)).status).toBe(204);
  });

  it('is answered alike when its answer got lost', async () => {
    const right = await code();
    await check(right);
    expect((await check(right)).status).toBe(204);
  });

  it('is bound to its registration', async () => {
    const right = await code();
    const other = await client.post('/v1/registrations', legalEntity);
    expect((await check(right, other.body.id)).status).toBe(422);
    expect((await check(right)).status).toBe(204);
  });

  it('is burnt by five wrong tries', async () => {
    const right = await code();
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect(await check(otherThan(right))).toMatchObject({
        status: 422,
        body: { fields: { '/code': { code: 'code_wrong' } } },
      });
    expect(await check(right)).toMatchObject({
      status: 410,
      body: { code: 'confirmation_invalid' },
    });
  });

  it('works for ten minutes', async () => {
    const right = await code();
    await sandbox.clock.advance({ minutes: 10 });
    expect((await check(right)).status).toBe(410);
  });

  it('is replaced by the next one', async () => {
    const first = await code();
    const early = await resend();
    expect(early.status).toBe(429);
    expect(early.headers.get('retry-after')).toBe('60');

    await sandbox.clock.advance({ minutes: 1 });
    expect(await resend()).toMatchObject({
      status: 202,
      body: {
        channel: 'sms',
        target: '+7 ··· ···-··-34',
        expiresAt: '2026-12-18T02:11:00.000Z',
        resendAt: '2026-12-18T02:02:00.000Z',
      },
    });
    const second = await code();
    expect(second).not.toBe(first);
    expect((await check(first)).status).toBe(422);
    expect((await check(second)).status).toBe(204);
  });

  it('is sent five times a day at most', async () => {
    for (let sms = 2; sms <= 5; sms += 1) {
      await sandbox.clock.advance({ minutes: 1 });
      expect((await resend()).status).toBe(202);
    }
    await sandbox.clock.advance({ minutes: 1 });
    expect((await resend()).status).toBe(429);
  });

  it('is that of a registration that there is', async () => {
    expect((await check('123456', 'reg-unknown')).status).toBe(404);
  });
});
