import { beforeEach, describe, expect, it } from 'vitest';
import {
  appCode,
  beginLogin,
  complete,
  smsCode,
  turnOnSecondFactor,
  type TwoStepPerson,
} from '../../../test/second-factor.js';
import { KeyClient, keys } from '../../../test/key-client.js';
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

/** The challenge of a login whose password was right. */
async function challenge(): Promise<string> {
  const { body } = await beginLogin(sandbox, person);
  return body.challengeId;
}

describe('a login with an app', () => {
  beforeEach(async () => {
    twoStep = await turnOnSecondFactor(sandbox, person, 'totp');
    await sandbox.clock.advance({ minutes: 5 });
  });

  it.each([-1, 0, 1])('takes the code of a step %d from now', async (steps) => {
    const code = await appCode(sandbox, twoStep.secret, steps);
    expect((await complete(sandbox, await challenge(), code)).status).toBe(201);
  });

  it.each([-2, 2])('refuses the code of a step %d from now', async (steps) => {
    const code = await appCode(sandbox, twoStep.secret, steps);
    expect((await complete(sandbox, await challenge(), code)).status).toBe(422);
  });

  it('never takes a step twice, nor one before it', async () => {
    const [before, code] = [
      await appCode(sandbox, twoStep.secret, -1),
      await appCode(sandbox, twoStep.secret),
    ];
    expect((await complete(sandbox, await challenge(), code)).status).toBe(201);
    const id = await challenge();
    expect((await complete(sandbox, id, code)).status).toBe(422);
    expect((await complete(sandbox, id, before)).status).toBe(422);
    const next = await appCode(sandbox, twoStep.secret, 1);
    expect((await complete(sandbox, id, next)).status).toBe(201);
  });

  it('says of a wrong code how to come by another one', async () => {
    const id = await challenge();
    const say = async (code: string) =>
      (await complete(sandbox, id, code)).body.fields['/code'].text;
    expect(await say(await appCode(sandbox, twoStep.secret, -9))).toMatch(/из приложения/);
    expect(await say('AAAA-AAAA')).toMatch(/Резервный код/);
  });

  it('sends no SMS', async () => {
    const { body } = await beginLogin(sandbox, person);
    expect(Object.keys(body).toSorted()).toEqual(['challengeId', 'expiresAt', 'method']);
    const path = `/v1/second-factor-challenges/${body.challengeId}/codes`;
    expect((await new SandboxClient(sandbox).post(path)).status).toBe(410);
    expect(await sandbox.outbox.list({ channel: 'sms' })).toEqual([]);
  });
});

describe('a recovery code', () => {
  it.each(['sms', 'totp'] as const)('stands in for a code of %s once', async (method) => {
    twoStep = await turnOnSecondFactor(sandbox, person, method);
    const [first = '', second = ''] = twoStep.recoveryCodes;
    const typed = first.replace('-', ' ').toLowerCase();
    expect((await complete(sandbox, await challenge(), typed)).status).toBe(201);
    expect(await sandbox.outbox.last({ channel: 'email' })).toMatchObject({
      kind: 'recovery-code-used',
      text: expect.stringContaining('осталось: 9'),
    });
    const id = await challenge();
    expect((await complete(sandbox, id, first)).status).toBe(422);
    expect((await complete(sandbox, id, second)).status).toBe(201);
    const { body } = await twoStep.client.get('/v1/me/second-factor');
    expect(body.recoveryCodesLeft).toBe(8);
  });
});

describe('a login with a key', () => {
  const path = '/v1/sessions/second-factor';

  it('goes on with the same key alone', async () => {
    twoStep = await turnOnSecondFactor(sandbox, person, 'sms');
    const browser = new KeyClient(sandbox);
    await browser.logIn(person); // for the nonce
    browser.session = undefined;
    const { applicantKind, login, password } = person;
    const begun = await browser.send('POST', '/v1/sessions', {
      body: { applicantKind, login, password },
    });
    const body = { challengeId: begun.body.challengeId, code: await smsCode(sandbox, 'login') };

    for (const stranger of [{ proof: null }, { key: keys.other }])
      expect(await browser.send('POST', path, { body, ...stranger })).toMatchObject({
        status: 401,
        body: { code: 'invalid_dpop_proof' },
      });
    const session = await browser.send('POST', path, { body });
    expect(session).toMatchObject({ status: 201, body: { tokenType: 'DPoP' } });
    expect(session.body).not.toHaveProperty('refreshToken');
  });
});
