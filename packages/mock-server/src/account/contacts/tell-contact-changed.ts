import type { Account } from '@drsk/contract';
import { maskEmail, maskPhone } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { AccountRow } from '../tables.js';
import { contactMessages } from './contact.messages.js';

/** The old contact learns of the new one; of a new phone, the e-mail does too. */
export async function tellContactChanged(
  before: AccountRow,
  after: AccountRow,
  moment: Moment,
): Promise<void> {
  if (before.account.email !== after.account.email) await tellOldEmail(before, after, moment);
  else if (before.account.phone !== after.account.phone) await tellOldPhone(before, after, moment);
}

async function tellOldEmail(before: AccountRow, after: AccountRow, moment: Moment): Promise<void> {
  const { locale } = before;
  const { email = '' } = after.account;
  const { subject, text } = contactMessages[locale].emailChanged;
  await sendLetter(before.account, { subject, text: text(maskEmail(email)) }, moment);
}

async function tellOldPhone(before: AccountRow, after: AccountRow, moment: Moment): Promise<void> {
  const { locale } = before;
  const { phone = '' } = after.account;
  const { subject, text, sms } = contactMessages[locale].phoneChanged;
  const masked = maskPhone(phone);
  await sendLetter(before.account, { subject, text: text(masked) }, moment);
  const { phone: old } = before.account;
  if (old !== undefined)
    await moment.outbox.send({
      channel: 'sms',
      to: old,
      kind: 'contact-changed',
      text: sms(masked),
    });
}

interface Letter {
  readonly subject: string;
  readonly text: string;
}

async function sendLetter({ email }: Account, letter: Letter, { outbox }: Moment): Promise<void> {
  if (email !== undefined)
    await outbox.send({ channel: 'email', to: email, kind: 'contact-changed', ...letter });
}
