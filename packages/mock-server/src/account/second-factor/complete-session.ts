import { isRecoveryCode, type Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { json, problem } from '../../http/reply.js';
import type { Client } from '../../http/operation.js';
import { Attempts } from '../attempts.js';
import { checkCode, codeGone, codeWrong, dropCode } from '../one-time-code/one-time-code.js';
import { openSession } from '../sessions/open-session.js';
import { type AccountRow, accountTable } from '../tables.js';
import { sendChallengeCode } from './ask-second-factor.js';
import { tellRecoveryCodeUsed } from './letters.js';
import { takeRecoveryCode } from './recovery-codes.js';
import {
  type ChallengeRow,
  challengeTable,
  type SecondFactorRow,
  secondFactorTable,
} from './tables.js';

interface Answer {
  readonly challengeId: string;
  readonly code: string;
  readonly client: Client;
  readonly jkt: string | null;
  readonly locale: Locale;
}

/** Opens the session that the challenge waits with; a wrong code counts as a failed login. */
export async function completeSession(answer: Answer, moment: Moment) {
  const { challengeId, client, jkt, locale } = answer;
  const waiting = await waitingLogin(challengeId, moment);
  if (!waiting) return codeGone(locale);
  const { challenge, account } = waiting;
  if (challenge.opening.jkt !== jkt) return problem(401, 'invalid_dpop_proof');
  const attempts = new Attempts(account.loginKey, client, moment);
  const refusal = await attempts.refusal();
  if (refusal) return refusal;
  if (!(await isRight(answer, waiting, moment))) {
    await attempts.fail();
    // Who has to wait after this one begins anew: there is no point in waiting for a code that ends meanwhile.
    const isOver = (await attempts.refusal()) !== undefined;
    const triesLeft = isOver ? 0 : challenge.triesLeft - 1;
    await moment.transaction.put(challengeTable, { ...challenge, triesLeft });
    return codeWrong(locale, sourceOf(answer, waiting));
  }
  await attempts.forget();
  await moment.transaction.remove(challengeTable, challenge.id);
  await dropCode(challenge.id, moment);
  return json(201, await openSession(account, challenge.opening, moment));
}

/** @throws {ProblemError} 429 when it is too early or too many were sent */
export async function resendCode(challengeId: string, locale: Locale, moment: Moment) {
  const waiting = await waitingLogin(challengeId, moment);
  const receipt = waiting && (await sendChallengeCode(waiting.challenge, waiting.account, moment));
  return receipt ? json(202, receipt) : codeGone(locale);
}

interface WaitingLogin {
  readonly challenge: ChallengeRow;
  readonly account: AccountRow;
  readonly factor: SecondFactorRow;
}

/** Undefined also where the password or the second factor has changed since the challenge. */
async function waitingLogin(id: string, moment: Moment): Promise<WaitingLogin | undefined> {
  const { transaction, now } = moment;
  const challenge = await transaction.get(challengeTable, id);
  if (!challenge || challenge.expiresAt <= now || challenge.triesLeft === 0) return undefined;
  const account = await transaction.get(accountTable, challenge.accountId);
  const factor = await transaction.get(secondFactorTable, challenge.accountId);
  if (!account || account.closedAt !== null || !factor) return undefined;
  const isSame =
    account.passwordHash === challenge.passwordHash && factor.method === challenge.method;
  return isSame ? { challenge, account, factor } : undefined;
}

async function isRight({ code, locale }: Answer, waiting: WaitingLogin, moment: Moment) {
  const { challenge, factor } = waiting;
  if (isRecoveryCode(code)) return useRecoveryCode(factor, code, moment);
  if (factor.totp) return useTotp(factor, code, moment);
  return !(await checkCode({ subject: challenge.id, typed: code, locale }, moment));
}

function sourceOf({ code }: Answer, { factor }: WaitingLogin) {
  if (isRecoveryCode(code)) return 'recovery';
  return factor.totp ? 'app' : 'sms';
}

async function useTotp(factor: SecondFactorRow, code: string, { transaction, now }: Moment) {
  const { takeTotp } = await import('./totp.js');
  const totp = factor.totp && takeTotp(factor.totp, code, now);
  if (!totp) return false;
  await transaction.put(secondFactorTable, { ...factor, totp });
  return true;
}

async function useRecoveryCode(factor: SecondFactorRow, code: string, moment: Moment) {
  const recoveryHashes = await takeRecoveryCode(factor.recoveryHashes, code);
  if (!recoveryHashes) return false;
  const row = { ...factor, recoveryHashes };
  await moment.transaction.put(secondFactorTable, row);
  await tellRecoveryCodeUsed(row, moment);
  return true;
}
