import { maskEmail, maskPhone } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { AccountRow } from '../tables.js';
import { tellOfSecurity } from '../tell-of-security.js';
import { contactMessages } from './contact.messages.js';

const messageKind = 'contact-changed';

/** The old contact learns of the new one; of a new phone, the e-mail does too. */
export async function tellContactChanged(
  before: AccountRow,
  after: AccountRow,
  moment: Moment,
): Promise<void> {
  if (before.account.email !== after.account.email) await tellOldEmail(before, after, moment);
  else if (before.account.phone !== after.account.phone) await tellOldPhone(before, after, moment);
}

function tellOldEmail(
  { id: accountId, account, locale: oldLocale }: AccountRow,
  after: AccountRow,
  moment: Moment,
): Promise<void> {
  const masked = maskEmail(after.account.email ?? '');
  const at = { email: account.email, locale: oldLocale };
  return tellOfSecurity(
    {
      accountId,
      matter: 'contacts',
      messageKind,
      at,
      write: (locale) => {
        const { subject, text, feed } = contactMessages[locale].emailChanged;
        return { subject, text: text(masked), feed: feed(masked) };
      },
    },
    moment,
  );
}

function tellOldPhone(
  { id: accountId, account, locale: oldLocale }: AccountRow,
  after: AccountRow,
  moment: Moment,
): Promise<void> {
  const masked = maskPhone(after.account.phone ?? '');
  const at = { email: account.email, phone: account.phone, locale: oldLocale };
  return tellOfSecurity(
    {
      accountId,
      matter: 'contacts',
      messageKind,
      at,
      write: (locale) => {
        const { subject, text, feed, sms } = contactMessages[locale].phoneChanged;
        return { subject, text: text(masked), feed: feed(masked), sms: sms(masked) };
      },
    },
    moment,
  );
}
