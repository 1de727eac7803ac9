import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginLogin,
  complete,
  smsCode,
  turnOnSecondFactor,
  type TwoStepPerson,
} from '../../../test/second-factor.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { SamplePerson } from '../personas/sample-people.js';

let sandbox: Sandbox;
let person: SamplePerson;
let twoStep: TwoStepPerson;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  person = sandbox.people[0]!;
});

const otherThan = (code: string) =>
  code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

/** The challenge of a login whose password was right. */
async function challenge(): Promise<string> {
  const { body } = await beginLogin(sandbox, person);
  return body.challengeId;
}

describe('a login with SMS', () => {
  let anybody: SandboxClient;
  beforeEach(async () => {
    twoStep = await turnOnSecondFactor(sandbox, person, 'sms');
    anybody = new SandboxClient(sandbox);
  });

  const resend = (id: string) => anybody.post(`/v1/second-factor-challenges/${id}/codes`);

  it('asks for the code of the SMS, and opens a session with it', async () => {
    const { status, body } = await beginLogin(sandbox, person);
    expect(status).toBe(202);
    expect(body).toEqual({
      challengeId: expect.stringMatching(/^chl-/),
      method: 'sms',
      target: '+7 ··· ···-··-01',
      expiresAt: '2026-12-18T02:10:00.000Z',
      resendAt: '2026-12-18T02:01:00.000Z',
    });
    const code = await smsCode(sandbox, 'login');
    const typed = ` ${code.slice(0, 3)}-${code.slice(3)} `;
    const session = await complete(sandbox, body.challengeId, typed);
    expect(session).toMatchObject({ status: 201, body: { account: { login: person.login } } });
    const me = await new SandboxClient(sandbox, session.body.accessToken).get('/v1/me');
    expect(me.status).toBe(200);

    expect((await complete(sandbox, body.challengeId, code)).status).toBe(410);
  });

  it('sends an SMS that fits into two, with what browsers fill in by', async () => {
    await challenge();
    const sms = await sandbox.outbox.last({ channel: 'sms' });
    expect(sms).toMatchObject({ to: '+79140000001', kind: 'code-login', parts: 2 });
    expect(sms?.text.split('\n').at(-1)).toBe(`@site.test #${sms?.code}`);
    expect(sms?.text).toMatch(new RegExp(`^${sms?.code} – код для входа`));
  });

  it('says nothing of the second factor to whoever has no password', async () => {
    const guess = await beginLogin(sandbox, { ...person, password: 'wrong' });
    expect(guess).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } });
    expect(await sandbox.outbox.list({ kind: 'code-login' })).toEqual([]);
  });

  it('begins anew after five wrong codes, which count as failed logins', async () => {
    const id = await challenge();
    const code = await smsCode(sandbox, 'login');
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect(await complete(sandbox, id, otherThan(code))).toMatchObject({
        status: 422,
        body: { fields: { '/code': { code: 'code_wrong' } } },
      });
    expect((await complete(sandbox, id, code)).status).toBe(410);
    const refused = await beginLogin(sandbox, person);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
  });

  it('ends with the failure after which one has to wait, whatever failed before', async () => {
    await beginLogin(sandbox, { ...person, password: 'wrong' });
    const id = await challenge();
    const code = await smsCode(sandbox, 'login');
    for (let attempt = 1; attempt <= 4; attempt += 1)
      expect((await complete(sandbox, id, otherThan(code))).status).toBe(422);
    expect((await complete(sandbox, id, code)).status).toBe(410);
    expect((await beginLogin(sandbox, person)).status).toBe(429);
  });

  it('does not forget failures for a right password alone', async () => {
    const id = await challenge();
    for (let attempt = 1; attempt <= 4; attempt += 1) await complete(sandbox, id, '000 000');
    await challenge();
    expect((await complete(sandbox, id, '000000')).status).toBe(422);
    expect((await beginLogin(sandbox, person)).status).toBe(429);
  });

  it('ends when the code is ten minutes old', async () => {
    const id = await challenge();
    await sandbox.clock.advance({ minutes: 10 });
    expect((await complete(sandbox, id, await smsCode(sandbox, 'login'))).status).toBe(410);
  });

  it('ends with the password that began it', async () => {
    const id = await challenge();
    const body = { currentPassword: person.password, newPassword: 'Лодка под сосной 7' };
    expect((await twoStep.client.post('/v1/me/password', body)).status).toBe(204);
    expect((await complete(sandbox, id, await smsCode(sandbox, 'login'))).status).toBe(410);
  });

  it('sends the code again after a minute; the one before no longer works', async () => {
    const id = await challenge();
    const first = await smsCode(sandbox, 'login');
    await sandbox.clock.advance({ seconds: 59 });
    const early = await resend(id);
    expect(early.status).toBe(429);
    expect(early.headers.get('retry-after')).toBe('1');

    await sandbox.clock.advance({ seconds: 1 });
    expect(await resend(id)).toMatchObject({
      status: 202,
      body: {
        channel: 'sms',
        target: '+7 ··· ···-··-01',
        expiresAt: '2026-12-18T02:11:00.000Z',
        resendAt: '2026-12-18T02:02:00.000Z',
      },
    });
    const second = await smsCode(sandbox, 'login');
    expect(second).not.toBe(first);
    expect((await complete(sandbox, id, first)).status).toBe(422);
    await sandbox.clock.advance({ minutes: 9, seconds: 59 });
    expect((await complete(sandbox, id, second)).status).toBe(201);
  });

  it('sends five codes for one login, and ten a day to one phone', async () => {
    for (let login = 1; login <= 2; login += 1) {
      const id = await challenge();
      for (let code = 2; code <= 5; code += 1) {
        await sandbox.clock.advance({ minutes: 1 });
        expect((await resend(id)).status).toBe(202);
      }
      await sandbox.clock.advance({ minutes: 1 });
      expect((await resend(id)).status).toBe(429);
    }
    const refused = await beginLogin(sandbox, person);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBe(24 * 3600 - 10 * 60);
    await sandbox.clock.advance({ seconds });
    expect((await beginLogin(sandbox, person)).status).toBe(202);
  });

  it('has no codes for a login that is not there', async () => {
    expect((await resend('chl-unknown')).status).toBe(410);
    expect((await complete(sandbox, 'chl-unknown', '123456')).status).toBe(410);
  });
});
