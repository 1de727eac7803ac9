import type { MessageChannel, MessageReceipt } from '@drsk/contract';
import { maskEmail, maskPhone } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { sha256 } from '../../http/sha256.js';
import { dropCode, sendCode } from '../one-time-code/one-time-code.js';
import { countSending } from '../one-time-code/sendings.js';
import { recoveryMessages } from './recovery.messages.js';
import { type RecoveryRow, recoveryTable } from './recovery-table.js';
import { pageAddress } from '../../outbox/page-address.js';

/** How long a link, or what a code was traded for, sets a password. */
export const proofLife = { minutes: 30 };

/** Anybody may ask for letters to a login: its owner is not flooded. */
const perDay = { recovery: 5, login: 10 };

/**
 * Undefined where nothing can go out by the channel.
 *
 * @throws {ProblemError} 429 when it is too early or too many were sent
 */
export function sendRecoveryMessage(
  recovery: RecoveryRow,
  channel: MessageChannel,
  moment: Moment,
): Promise<MessageReceipt | undefined> {
  return channel === 'email' ? sendLink(recovery, moment) : sendSms(recovery, moment);
}

async function sendLink(
  recovery: RecoveryRow,
  moment: Moment,
): Promise<MessageReceipt | undefined> {
  const { id, loginKey, email } = recovery;
  const { transaction, random, now } = moment;
  if (email === null) return undefined;
  const limits = [
    { id: `recovery ${id}`, perDay: perDay.recovery, pauseSeconds: 60 },
    { id: `recovery letters ${loginKey}`, perDay: perDay.login, pauseSeconds: 0 },
  ];
  const resendAt = await countSending(limits, moment);
  const token = random.token('reset');
  const expiresAt = later(now, proofLife);
  const proof = { tokenHash: await sha256(token), expiresAt };
  await transaction.put(recoveryTable, { ...recovery, proof });
  await dropCode(id, moment);
  if (recovery.accountId !== null) await sendLetter(recovery.accountId, token, moment);
  return { channel: 'email', target: maskEmail(email), expiresAt, resendAt };
}

async function sendSms(recovery: RecoveryRow, moment: Moment): Promise<MessageReceipt | undefined> {
  const { id: subject, phone, accountId, locale } = recovery;
  if (phone === null) return undefined;
  const sends = accountId === null ? 'nothing' : 'code';
  const order = { subject, purpose: 'recovery', phone, locale, sends } as const;
  const receipt = await sendCode(order, moment);
  await moment.transaction.put(recoveryTable, { ...recovery, proof: null });
  return { channel: 'sms', target: maskPhone(phone), ...receipt };
}

async function sendLetter(accountId: string, token: string, moment: Moment): Promise<void> {
  const { outbox, settings, recipientOf } = moment;
  const { email, name, locale } = await recipientOf(accountId);
  if (email === undefined) return;
  const { subject, text } = recoveryMessages[locale].letter;
  // Behind the hash, so that the token never reaches a server's log.
  const link = `${pageAddress('/account/recovery', locale, settings)}#token=${token}`;
  const letter = { kind: 'password-recovery', subject, text: text({ name, link }) };
  await outbox.send({ channel: 'email', to: email, ...letter });
}
