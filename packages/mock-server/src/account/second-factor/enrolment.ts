import type { MessageReceipt, SecondFactorChoice, SecondFactorEnrolment } from '@drsk/contract';
import { type Locale, maskPhone } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { json, ProblemError, refuseFields } from '../../http/reply.js';
import { checkCode, codeGone, codeWrong, sendCode } from '../one-time-code/one-time-code.js';
import type { AccountRow } from '../tables.js';
import { tellOn } from './letters.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { secondFactorMessages } from './second-factor.messages.js';
import { describe } from './second-factor.js';
import { type EnrolmentRow, enrolmentTable, secondFactorTable } from './tables.js';

type Method = SecondFactorChoice['method'];

const life = { minutes: 10 };
const mostTries = 5;

/** @throws {ProblemError} 422 where SMS is chosen and the phone is not confirmed */
export function requirePhone(method: Method, { account }: AccountRow, locale: Locale): void {
  if (method !== 'sms' || (account.phone !== undefined && account.phoneConfirmedAt !== undefined))
    return;
  const text = secondFactorMessages[locale].phoneUnconfirmed;
  refuseFields({ method: { code: 'phone_unconfirmed', text } });
}

/** @throws {ProblemError} 429 when too many codes were sent */
export async function openEnrolment(
  method: Method,
  account: AccountRow,
  moment: Moment,
): Promise<SecondFactorEnrolment> {
  const { transaction, random, now } = moment;
  await forgetOld(moment);
  const enrolment: EnrolmentRow = {
    id: random.id('enr'),
    accountId: account.id,
    method,
    totp: method === 'totp' ? (await apps()).newTotp(moment) : null,
    expiresAt: later(now, life),
    triesLeft: mostTries,
  };
  await transaction.put(enrolmentTable, enrolment);
  const { id, expiresAt } = enrolment;
  return { id, method, expiresAt, ...(await forItsCodes(enrolment, account, moment)) };
}

/** Loaded once somebody has one. */
const apps = () => import('./totp.js');

/** What the app needs, or where the SMS went. */
async function forItsCodes(
  { totp }: EnrolmentRow,
  { id, account, locale }: AccountRow,
  moment: Moment,
) {
  const { login, phone } = account;
  if (totp) {
    const { otpauthUrl } = await apps();
    return { secret: totp.secret, otpauthUrl: otpauthUrl(totp, login) };
  }
  const { resendAt } = await sendEnrolmentCode({ id, phone, locale }, moment);
  return { target: maskPhone(phone ?? ''), resendAt };
}

interface EnrolmentSms {
  readonly id: string;
  readonly phone: string | undefined;
  readonly locale: Locale;
}

function sendEnrolmentCode({ id, phone, locale }: EnrolmentSms, moment: Moment) {
  if (phone === undefined) throw new Error('Codes by SMS, and no phone');
  return sendCode({ subject: subjectOf(id), purpose: 'enrolment', phone, locale }, moment);
}

/**
 * Sends the SMS again, and lets the enrolment last as long as its code.
 *
 * @throws {ProblemError} 404 where it is nobody's or somebody else's, 429 when it is too early or too many were sent
 */
export async function resendEnrolmentCode(
  enrolmentId: string,
  { id, account, locale }: AccountRow,
  moment: Moment,
) {
  const enrolment = await enrolmentOf(enrolmentId, id, moment);
  if (!isWaiting(enrolment, moment) || enrolment.totp) return codeGone(locale);
  const { phone } = account;
  const sent = await sendEnrolmentCode({ id, phone, locale }, moment);
  const { expiresAt } = sent;
  await moment.transaction.put(enrolmentTable, { ...enrolment, expiresAt });
  const receipt: MessageReceipt = { channel: 'sms', target: maskPhone(phone ?? ''), ...sent };
  return json(202, receipt);
}

/** @throws {ProblemError} 404 where it is nobody's or somebody else's */
async function enrolmentOf(
  id: string,
  accountId: string,
  { transaction }: Moment,
): Promise<EnrolmentRow> {
  const enrolment = await transaction.get(enrolmentTable, id);
  if (enrolment?.accountId !== accountId) throw new ProblemError(404, 'not_found');
  return enrolment;
}

function isWaiting({ expiresAt, triesLeft }: EnrolmentRow, { now }: Moment): boolean {
  return expiresAt > now && triesLeft > 0;
}

interface Confirmation {
  readonly enrolmentId: string;
  readonly accountId: string;
  readonly code: string;
  readonly locale: Locale;
}

/**
 * Turns the second factor on, in place of one that was on before.
 *
 * @throws {ProblemError} 404 where it is nobody's or somebody else's
 */
export async function confirmEnrolment(confirmation: Confirmation, moment: Moment) {
  const { transaction, now } = moment;
  const { enrolmentId, accountId, locale } = confirmation;
  const enrolment = await enrolmentOf(enrolmentId, accountId, moment);
  if (!isWaiting(enrolment, moment)) return codeGone(locale);
  const right = await takeCode(enrolment, confirmation, moment);
  const triesLeft = right ? 0 : enrolment.triesLeft - 1;
  await transaction.put(enrolmentTable, { ...enrolment, triesLeft });
  if (!right) return codeWrong(locale, enrolment.totp ? 'app' : 'sms');
  const { codes, hashes } = await newRecoveryCodes(moment);
  const { method } = enrolment;
  const factor = { id: accountId, method, ...right, enabledAt: now, recoveryHashes: hashes };
  await transaction.put(secondFactorTable, factor);
  await tellOn(factor, moment);
  return json(200, { secondFactor: describe(factor), recoveryCodes: [...codes] });
}

async function takeCode(
  { totp, accountId }: EnrolmentRow,
  { code, locale }: Confirmation,
  moment: Moment,
) {
  if (totp) {
    const { takeTotp } = await apps();
    const taken = takeTotp(totp, code, moment.now);
    return taken && { totp: taken };
  }
  const typed = { subject: subjectOf(accountId), typed: code, locale };
  return (await checkCode(typed, moment)) ? undefined : { totp: null };
}

/** One for all enrolments of an account: beginning anew is no way around the pause between two codes. */
function subjectOf(accountId: string): string {
  return `enrolment ${accountId}`;
}

/** For a day it is known that an enrolment was there. */
async function forgetOld({ transaction, now }: Moment): Promise<void> {
  const old = { index: 'expiresAt', upTo: later(now, { days: -1 }), limit: 10 };
  for (const { id } of await transaction.list(enrolmentTable, old))
    await transaction.remove(enrolmentTable, id);
}
