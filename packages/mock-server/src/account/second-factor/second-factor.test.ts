import { beforeEach, describe, expect, it } from 'vitest';
import { logIn, type SandboxClient } from '../../../test/sandbox-client.js';
import { appCode, beginLogin, smsCode, turnOnSecondFactor } from '../../../test/second-factor.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { SamplePerson } from '../personas/sample-people.js';

const path = '/v1/me/second-factor';

let sandbox: Sandbox;
let person: SamplePerson;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  person = sandbox.people[0]!;
  client = await logIn(sandbox, person);
});

const enrol = (method: string, { password } = person) =>
  client.post(`${path}/enrolments`, { method, password });
const confirm = (id: string, code: string) =>
  client.post(`${path}/enrolments/${id}/confirmation`, { code });

/** Some other six digits. */
const otherThan = (code: string) =>
  code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

it('is off to begin with', async () => {
  const { body } = await client.get(path);
  expect(body).toEqual({ method: null, enabledAt: null, recoveryCodesLeft: 0 });
});

it('is turned on with an app by its first code', async () => {
  const { status, body } = await enrol('totp');
  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^enr-/),
    method: 'totp',
    secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
    otpauthUrl: expect.any(String),
    expiresAt: '2026-12-18T02:10:00.000Z',
  });
  const { host, searchParams } = new URL(body.otpauthUrl);
  expect([host, ...searchParams.entries()]).toEqual([
    'totp',
    ['issuer', 'ДРСК'],
    ['secret', body.secret],
    ['algorithm', 'SHA1'],
    ['digits', '6'],
    ['period', '30'],
  ]);
  expect((await client.get(path)).body.method).toBe(null);

  const code = await appCode(sandbox, body.secret);
  const answer = await confirm(body.id, `${code.slice(0, 3)} ${code.slice(3)}`);
  const secondFactor = {
    method: 'totp',
    enabledAt: '2026-12-18T02:00:00.000Z',
    recoveryCodesLeft: 10,
  };
  expect(answer).toMatchObject({ status: 200, body: { secondFactor } });
  expect((await client.get(path)).body).toEqual(secondFactor);
  expect(new Set(answer.body.recoveryCodes).size).toBe(10);
  for (const recoveryCode of answer.body.recoveryCodes)
    expect(recoveryCode).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
});

it('is turned on with SMS by the code that went to the confirmed phone', async () => {
  const { status, body } = await enrol('sms');
  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.any(String),
    method: 'sms',
    target: '+7 ··· ···-··-01',
    expiresAt: '2026-12-18T02:10:00.000Z',
    resendAt: '2026-12-18T02:01:00.000Z',
  });
  const answer = await confirm(body.id, await smsCode(sandbox, 'enrolment'));
  expect(answer.body.secondFactor.method).toBe('sms');
});

describe('the SMS that turns it on', () => {
  const resend = (id: string) => client.post(`${path}/enrolments/${id}/codes`);

  it('is sent again after a minute, and the code before it no longer works', async () => {
    const { body } = await enrol('sms');
    const before = await smsCode(sandbox, 'enrolment');
    const early = await resend(body.id);
    expect([early.status, early.headers.get('retry-after')]).toEqual([429, '60']);
    await sandbox.clock.advance({ minutes: 2 });
    expect(await resend(body.id)).toMatchObject({
      status: 202,
      body: {
        channel: 'sms',
        target: '+7 ··· ···-··-01',
        expiresAt: '2026-12-18T02:12:00.000Z',
        resendAt: '2026-12-18T02:03:00.000Z',
      },
    });
    await sandbox.clock.advance({ minutes: 9 });
    client = await logIn(sandbox, person);
    expect((await confirm(body.id, before)).status).toBe(422);
    expect((await confirm(body.id, await smsCode(sandbox, 'enrolment'))).status).toBe(200);
  });

  it('is not sent where nothing waits for it', async () => {
    const { body: app } = await enrol('totp');
    expect((await resend(app.id)).status).toBe(410);
    const { body: sms } = await enrol('sms');
    const other = await logIn(sandbox, sandbox.people[1]!);
    expect((await other.post(`${path}/enrolments/${sms.id}/codes`)).status).toBe(404);
    await sandbox.clock.advance({ minutes: 11 });
    client = await logIn(sandbox, person);
    expect((await resend(sms.id)).status).toBe(410);
    expect((await resend('enr-nobodys')).status).toBe(404);
  });
});

it('tells of it in a letter, on and off', async () => {
  await turnOnSecondFactor(sandbox, person, 'sms');
  const on = await sandbox.outbox.last({ to: 'maria@example.ru' });
  expect(on).toMatchObject({ kind: 'second-factor-on', channel: 'email' });
  expect(on?.text).toContain('вход по коду из СМС');

  await client.post(`${path}/removal`, { password: person.password });
  expect(await sandbox.outbox.last()).toMatchObject({ kind: 'second-factor-off' });
});

it('is turned off with the password, and a login that waits for its code has to begin anew', async () => {
  await turnOnSecondFactor(sandbox, person, 'sms');
  const { body: challenge } = await beginLogin(sandbox, person);
  const code = await smsCode(sandbox, 'login');

  expect((await client.post(`${path}/removal`, { password: person.password })).status).toBe(204);

  expect((await client.get(path)).body.method).toBe(null);
  const { challengeId } = challenge;
  expect((await client.post('/v1/sessions/second-factor', { challengeId, code })).status).toBe(410);
  expect((await beginLogin(sandbox, person)).status).toBe(201);
});

it('takes the place of the one before, with new recovery codes', async () => {
  const { recoveryCodes } = await turnOnSecondFactor(sandbox, person, 'sms');
  const { body } = await enrol('totp');
  const answer = await confirm(body.id, await appCode(sandbox, body.secret));
  expect((await beginLogin(sandbox, person)).body.method).toBe('totp');
  for (const code of recoveryCodes) expect(answer.body.recoveryCodes).not.toContain(code);
});

describe('is not turned on', () => {
  it.each([
    ['totp', /новый код из приложения/],
    ['sms', /запросите новый код/],
  ])('with %s and a wrong code, nor after five of them', async (method, advice) => {
    const { body } = await enrol(method);
    const right =
      method === 'totp' ? await appCode(sandbox, body.secret) : await smsCode(sandbox, 'enrolment');
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect(await confirm(body.id, otherThan(right))).toMatchObject({
        status: 422,
        body: {
          code: 'validation_failed',
          fields: { '/code': { code: 'code_wrong', text: expect.stringMatching(advice) } },
        },
      });
    expect(await confirm(body.id, right)).toMatchObject({
      status: 410,
      body: { code: 'confirmation_invalid', detail: expect.stringContaining('Код') },
    });
    expect((await client.get(path)).body.method).toBe(null);
  });

  it('by a code that comes too late, nor twice by the same enrolment', async () => {
    const late = await enrol('totp');
    await sandbox.clock.advance({ minutes: 9, seconds: 59 });
    client = await logIn(sandbox, person);
    const used = await enrol('totp');
    expect((await confirm(used.body.id, await appCode(sandbox, used.body.secret))).status).toBe(
      200,
    );
    await sandbox.clock.advance({ seconds: 1 });
    for (const { body } of [late, used])
      expect((await confirm(body.id, await appCode(sandbox, body.secret))).status).toBe(410);
  });

  it('by somebody else', async () => {
    const { body } = await enrol('totp');
    client = await logIn(sandbox, sandbox.people[1]!);
    const code = await appCode(sandbox, body.secret);
    expect((await confirm(body.id, code)).status).toBe(404);
  });

  it('without the password, which counts as a failed login', async () => {
    const wrong = { ...person, password: 'wrong' };
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect(await enrol('totp', wrong)).toMatchObject({
        status: 422,
        body: { fields: { '/password': { code: 'password_wrong' } } },
      });
    const refused = await enrol('totp');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(refused.headers.get('retry-after')).toBe('30');
    expect((await beginLogin(sandbox, person)).status).toBe(429);
  });
});

it('is not turned off without the password', async () => {
  await turnOnSecondFactor(sandbox, person, 'sms');
  expect((await client.post(`${path}/removal`, { password: 'wrong' })).status).toBe(422);
  expect((await client.get(path)).body.method).toBe('sms');
});
