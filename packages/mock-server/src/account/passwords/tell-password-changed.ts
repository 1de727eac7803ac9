import type { Moment } from '../../clock/moment.js';
import { passwordMessages } from './password.messages.js';
import { pageAddress } from '../../outbox/page-address.js';

/** A letter, so that whoever did not do it learns of it; an SMS where there is no address. */
export async function tellPasswordChanged(accountId: string, moment: Moment): Promise<void> {
  const { outbox, settings, recipientOf } = moment;
  const { email, phone, name, locale } = await recipientOf(accountId);
  const { subject, text, sms } = passwordMessages[locale].changed;
  const kind = 'password-changed';
  const recovery = pageAddress('/account/recovery', locale, settings);
  if (email !== undefined)
    await outbox.send({
      channel: 'email',
      to: email,
      kind,
      subject,
      text: text({ name, recovery }),
    });
  else if (phone !== undefined) await outbox.send({ channel: 'sms', to: phone, kind, text: sms });
}
