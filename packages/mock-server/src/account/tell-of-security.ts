import type { SecurityMatter } from '@drsk/contract';
import type { Locale, Reachable } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { Recipient } from '../outbox/message.js';

interface SecurityNews {
  readonly accountId: string;
  readonly matter: SecurityMatter;
  readonly messageKind: string;
  readonly write: (locale: Locale, recipient: Recipient) => SecurityTexts;
  /** The contacts that it goes to instead of those on file, and the language that they were written to in. */
  readonly at?: Reachable & { readonly locale: Locale };
}

interface SecurityTexts {
  readonly subject: string;
  readonly text: string;
  /** What the account says of it below the subject. */
  readonly feed: string;
  readonly sms?: string;
}

/** Tells of what somebody else may have done, so that the owner learns of it. */
export async function tellOfSecurity(
  { accountId, matter, messageKind, write, at }: SecurityNews,
  moment: Moment,
): Promise<void> {
  const recipient = await moment.recipientOf(accountId);
  const { subject, text, sms } = write(at?.locale ?? recipient.locale, recipient);
  const feedIn = (locale: Locale) => {
    const { subject: title, feed } = write(locale, recipient);
    return { title, text: feed };
  };
  await moment.notify({
    accountId,
    kind: 'security',
    messageKind,
    texts: { ru: feedIn('ru'), en: feedIn('en') },
    messages: { email: { subject, text }, ...(sms !== undefined && { sms }) },
    about: { securityMatter: matter },
    ...(at && { at }),
  });
}
