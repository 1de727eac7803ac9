import { type Locale, normalizeCode } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { problem } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { codeMessages } from './one-time-code.messages.js';
import { countSending, forgetSendings } from './sendings.js';
import { codeTable } from './tables.js';

/** What a code is for, which decides what its SMS says. */
export type CodePurpose = keyof typeof codeMessages.ru.sms;

export interface CodeOrder {
  /** The id of what the code proves; a newer code takes the place of the one before. */
  readonly subject: string;
  readonly purpose: CodePurpose;
  /** E.164; a made-up one where nothing goes out. */
  readonly phone: string;
  readonly locale: Locale;
  /** Nothing, or another SMS, goes out where no code is to be right; nobody can tell by the answers. */
  readonly sends?: 'code' | 'nothing' | OtherSms;
}

interface OtherSms {
  readonly kind: string;
  readonly text: string;
}

export interface CodeReceipt {
  readonly expiresAt: string;
  readonly resendAt: string;
}

export interface TypedCode {
  readonly subject: string;
  readonly typed: string;
  readonly locale: Locale;
}

const life = { minutes: 10 };
const mostTries = 5;
const perDay = { subject: 5, phone: 10 };
const pauseSeconds = 60;

/**
 * Sends a code of six digits by SMS, the first time or again.
 *
 * @throws {ProblemError} 429 within 60 seconds of the last one, after 5 a day for the same subject and after 10 a day
 * to the same phone and purpose: whoever asks for codes of one purpose cannot use up those of another
 */
export async function sendCode(order: CodeOrder, moment: Moment): Promise<CodeReceipt> {
  const { subject, purpose, phone, sends = 'code' } = order;
  const { transaction, random, now } = moment;
  await forgetOld(moment);
  const limits = [
    { id: `subject ${subject}`, perDay: perDay.subject, pauseSeconds },
    { id: `phone ${purpose} ${phone}`, perDay: perDay.phone, pauseSeconds: 0 },
  ];
  const resendAt = await countSending(limits, moment);
  const code = random.code();
  const hash = await hashOf(subject, code);
  const expiresAt = later(now, life);
  const codeHash = sends === 'code' ? hash : null;
  await transaction.put(codeTable, { id: subject, codeHash, expiresAt, triesLeft: mostTries });
  await sendSms(order, code, moment);
  return { expiresAt, resendAt };
}

/** Uses the code up. Not undefined: why it is refused, to be returned, so that the try counts. */
export async function checkCode({ subject, typed, locale }: TypedCode, moment: Moment) {
  const { transaction, now } = moment;
  const row = await transaction.get(codeTable, subject);
  if (!row || row.expiresAt <= now || row.triesLeft === 0) return codeGone(locale);
  if (row.codeHash === (await hashOf(subject, normalizeCode(typed)))) {
    await dropCode(subject, moment);
    return undefined;
  }
  await transaction.put(codeTable, { ...row, triesLeft: row.triesLeft - 1 });
  return codeWrong(locale);
}

/** What was sent no longer works. */
export function dropCode(subject: string, { transaction }: Moment): Promise<void> {
  return transaction.remove(codeTable, subject);
}

/** `source` is where the code was to come from: an app sends nothing anew. */
export function codeWrong(locale: Locale, source: 'sms' | 'app' | 'recovery' = 'sms') {
  const text = codeMessages[locale].wrong[source];
  const fields = { '/code': { code: 'code_wrong', text } };
  return problem(422, 'validation_failed', { fields });
}

export function codeGone(locale: Locale) {
  return problem(410, 'confirmation_invalid', { detail: codeMessages[locale].gone });
}

async function sendSms(order: CodeOrder, code: string, { outbox, settings }: Moment) {
  const { purpose, phone: to, locale, sends = 'code' } = order;
  if (sends === 'nothing') return;
  const host = new URL(settings.siteUrl).hostname;
  const text = codeMessages[locale].sms[purpose]({ code, host });
  const sms = sends === 'code' ? { kind: `code-${purpose}`, text, code } : sends;
  await outbox.send({ channel: 'sms', to, ...sms });
}

async function forgetOld(moment: Moment): Promise<void> {
  const { transaction, now } = moment;
  const old = { index: 'expiresAt', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(codeTable, old))
    await transaction.remove(codeTable, id);
  await forgetSendings(moment);
}

/** Six digits are soon tried through: the hash keeps them out of sight, no more. */
function hashOf(subject: string, code: string): Promise<string> {
  return sha256(`${subject} ${code}`);
}
