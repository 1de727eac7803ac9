import type { Moment } from '../clock/moment.js';
import { greetedAs } from './greeted-as.js';
import { letterMessages } from './letter.messages.js';
import type { RegistrationRow } from './tables.js';

export function sendConfirmation(
  { account, locale }: RegistrationRow,
  token: string,
  { outbox, settings }: Moment,
): Promise<void> {
  const { subject, text } = letterMessages[locale].confirmation;
  // Behind the hash, so that the token never reaches a server's log.
  const link = `${settings.siteUrl}/account/confirm#token=${token}`;
  return outbox.send({
    channel: 'email',
    to: account.email,
    kind: 'email-confirmation',
    subject,
    text: text({ name: greetedAs(account), link }),
  });
}

/** There is an account with this number already. */
export function sendKnown(
  { account, locale }: RegistrationRow,
  { outbox, settings }: Moment,
): Promise<void> {
  const { subject, text } = letterMessages[locale].known;
  return outbox.send({
    channel: 'email',
    to: account.email,
    kind: 'account-known',
    subject,
    text: text({ name: greetedAs(account), link: `${settings.siteUrl}/account/login` }),
  });
}
