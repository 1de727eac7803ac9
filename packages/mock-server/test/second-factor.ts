import type { SecondFactorMethod } from '@drsk/contract';
import { TOTP } from 'otpauth';
import type { SamplePerson } from '../src/account/personas/sample-people.js';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import { type Answer, logIn, SandboxClient } from './sandbox-client.js';

/** Somebody whose second factor was just turned on. */
export interface TwoStepPerson {
  /** Signed in since before. */
  readonly client: SandboxClient;
  /** Base32; empty for SMS. */
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

export async function turnOnSecondFactor(
  sandbox: Sandbox,
  person: SamplePerson,
  method: SecondFactorMethod,
): Promise<TwoStepPerson> {
  const client = await logIn(sandbox, person);
  const { password } = person;
  const { body } = await client.post('/v1/me/second-factor/enrolments', { method, password });
  const code =
    method === 'totp' ? await appCode(sandbox, body.secret) : await smsCode(sandbox, 'enrolment');
  const path = `/v1/me/second-factor/enrolments/${body.id}/confirmation`;
  const confirmation = await client.post(path, { code });
  const { recoveryCodes } = confirmation.body;
  return { client, secret: body.secret ?? '', recoveryCodes };
}

/** What an app shows now, or so many steps of 30 seconds from now. */
export async function appCode(sandbox: Sandbox, secret: string, steps = 0): Promise<string> {
  const timestamp = Date.parse(await sandbox.clock.now()) + steps * 30_000;
  return new TOTP({ secret }).generate({ timestamp });
}

/** The code of the latest SMS of a kind. */
export async function smsCode(sandbox: Sandbox, purpose: string): Promise<string> {
  const sms = await sandbox.outbox.last({ channel: 'sms', kind: `code-${purpose}` });
  return sms?.code ?? '';
}

/** The first step of a login. */
export function beginLogin(sandbox: Sandbox, person: SamplePerson): Promise<Answer> {
  const { applicantKind, login, password } = person;
  return new SandboxClient(sandbox).post('/v1/sessions', { applicantKind, login, password });
}

/** The second step. */
export function complete(sandbox: Sandbox, challengeId: string, code: string): Promise<Answer> {
  return new SandboxClient(sandbox).post('/v1/sessions/second-factor', { challengeId, code });
}
