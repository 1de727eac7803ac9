import type { MessageReceipt, SecondFactorChallenge } from '@drsk/contract';
import { maskPhone } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { sendCode } from '../one-time-code/one-time-code.js';
import type { SessionOpening } from '../sessions/open-session.js';
import type { AccountRow } from '../tables.js';
import { type ChallengeRow, challengeTable, secondFactorTable } from './tables.js';

const life = { minutes: 10 };
/** Wrong codes after which the login begins anew, however many codes were sent. */
const mostTries = 5;

/**
 * What a login with the right password still needs; undefined where no second factor is on.
 *
 * @throws {ProblemError} 429 when too many codes went to the phone today
 */
export async function askSecondFactor(
  account: AccountRow,
  opening: SessionOpening,
  moment: Moment,
): Promise<SecondFactorChallenge | undefined> {
  const { transaction, random, now } = moment;
  const factor = await transaction.get(secondFactorTable, account.id);
  if (!factor) return undefined;
  await forgetOld(moment);
  const challenge: ChallengeRow = {
    id: random.id('chl'),
    accountId: account.id,
    passwordHash: account.passwordHash,
    method: factor.method,
    opening,
    expiresAt: later(now, life),
    triesLeft: mostTries,
  };
  await transaction.put(challengeTable, challenge);
  const receipt = await sendChallengeCode(challenge, account, moment);
  const { id: challengeId, method, expiresAt } = challenge;
  if (!receipt) return { challengeId, method, expiresAt };
  const { target, resendAt } = receipt;
  return { challengeId, method, expiresAt, target, resendAt };
}

/**
 * Sends a code by SMS, and lets the challenge last as long as it; undefined where the codes come from an app.
 *
 * @throws {ProblemError} 429 when it is too early or too many were sent
 */
export async function sendChallengeCode(
  challenge: ChallengeRow,
  { account, locale }: AccountRow,
  moment: Moment,
): Promise<MessageReceipt | undefined> {
  const { phone } = account;
  if (challenge.method !== 'sms' || phone === undefined) return undefined;
  const order = { subject: challenge.id, purpose: 'login', phone, locale } as const;
  const receipt = await sendCode(order, moment);
  const { expiresAt } = receipt;
  await moment.transaction.put(challengeTable, { ...challenge, expiresAt });
  return { channel: 'sms', target: maskPhone(phone), ...receipt };
}

async function forgetOld({ transaction, now }: Moment): Promise<void> {
  const old = { index: 'expiresAt', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(challengeTable, old))
    await transaction.remove(challengeTable, id);
}
