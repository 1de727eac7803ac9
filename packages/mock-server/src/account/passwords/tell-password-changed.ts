import type { Moment } from '../../clock/moment.js';
import { pageAddress } from '../../outbox/page-address.js';
import { tellOfSecurity } from '../tell-of-security.js';
import { passwordMessages } from './password.messages.js';

/** In the feed, and by a letter, or by an SMS where there is no address, so that whoever did not do it learns of it. */
export function tellPasswordChanged(accountId: string, moment: Moment): Promise<void> {
  return tellOfSecurity(
    {
      accountId,
      matter: 'password',
      messageKind: 'password-changed',
      write: (locale, { name, email }) => {
        const { subject, text, feed, sms } = passwordMessages[locale].changed;
        const recovery = pageAddress('/account/recovery', locale, moment.settings);
        return {
          subject,
          text: text({ name, recovery }),
          feed,
          ...(email === undefined && { sms }),
        };
      },
    },
    moment,
  );
}
