import type { ContactChange, MessageChannel } from '@drsk/contract';
import { type Locale, normalizeEmail, normalizePhone } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { sha256 } from '../../http/sha256.js';
import { greetedAs } from '../greeted-as.js';
import { accountRowOf } from '../account-row.js';
import { sendCode } from '../one-time-code/one-time-code.js';
import { countSending } from '../one-time-code/sendings.js';
import type { AccountRow } from '../tables.js';
import { contactMessages } from './contact.messages.js';
import {
  type ContactChangeRow,
  contactChangeTable,
  forgetContactChanges,
  removeChangesOf,
} from './contact-change-table.js';
import { pageAddress } from '../../outbox/page-address.js';

export interface NewContact {
  readonly account: AccountRow;
  readonly channel: MessageChannel;
  /** As it was typed; checked before. */
  readonly value: string;
  /** Of the letter or the SMS. */
  readonly locale: Locale;
}

const linkLife = { hours: 24 };
/** The new address may be somebody else's: it is not flooded. */
const perDay = { change: 5, account: 10 };

/**
 * Sends the link or the code that confirms a new contact, or the one on file; what was sent before by the channel no
 * longer works.
 *
 * @throws {ProblemError} 429 when too many were sent
 */
export async function openContactChange(
  { account, channel, value, locale }: NewContact,
  moment: Moment,
): Promise<ContactChange> {
  const { random, now } = moment;
  await forgetContactChanges(moment);
  await removeChangesOf(account.id, channel, moment);
  const change: ContactChangeRow = {
    id: random.id('cch'),
    accountId: account.id,
    channel,
    value: channel === 'email' ? normalizeEmail(value) : normalizePhone(value),
    locale,
    tokenHash: null,
    expiresAt: now,
    forgetAt: now,
  };
  return sendContactMessage(change, moment);
}

/** @throws {ProblemError} 429 when it is too early or too many were sent */
export async function sendContactMessage(
  change: ContactChangeRow,
  moment: Moment,
): Promise<ContactChange> {
  const { id, channel, value: target } = change;
  const limits = [
    { id: `contact changes ${change.accountId}`, perDay: perDay.account, pauseSeconds: 0 },
    ...(channel === 'email'
      ? [{ id: `contact change ${id}`, perDay: perDay.change, pauseSeconds: 60 }]
      : []),
  ];
  const allowedAt = await countSending(limits, moment);
  const sent = await (channel === 'email' ? sendLink(change, moment) : sendSms(change, moment));
  const { resendAt = allowedAt, expiresAt, tokenHash } = sent;
  const forgetAt = later(moment.now, linkLife);
  await moment.transaction.put(contactChangeTable, { ...change, tokenHash, expiresAt, forgetAt });
  return { id, channel, target, expiresAt, resendAt };
}

interface Sent {
  readonly tokenHash: string | null;
  readonly expiresAt: string;
  readonly resendAt?: string;
}

async function sendLink(change: ContactChangeRow, moment: Moment): Promise<Sent> {
  const { random, now, outbox, settings } = moment;
  const { account } = await accountRowOf(change.accountId, moment);
  const token = random.token('confirm');
  // Behind the hash, so that the token never reaches a server's log.
  const link = `${pageAddress('/account/confirm', change.locale, settings)}#token=${token}`;
  const { subject, text } = contactMessages[change.locale].confirmation;
  const letter = { kind: 'contact-confirmation', subject };
  const letterText = text({ name: greetedAs(account), link });
  await outbox.send({ channel: 'email', to: change.value, ...letter, text: letterText });
  return { tokenHash: await sha256(token), expiresAt: later(now, linkLife) };
}

async function sendSms({ id, value, locale }: ContactChangeRow, moment: Moment): Promise<Sent> {
  const order = { subject: id, purpose: 'phone', phone: value, locale } as const;
  return { tokenHash: null, ...(await sendCode(order, moment)) };
}
