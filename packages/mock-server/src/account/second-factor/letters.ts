import type { Moment } from '../../clock/moment.js';
import { tellOfSecurity } from '../tell-of-security.js';
import { secondFactorMessages } from './second-factor.messages.js';
import type { SecondFactorRow } from './tables.js';

export function tellOn({ id: accountId, method }: SecondFactorRow, moment: Moment): Promise<void> {
  return tellOfSecurity(
    {
      accountId,
      matter: 'second_factor',
      messageKind: 'second-factor-on',
      write: (locale, { name }) => {
        const { subject, text, feed } = secondFactorMessages[locale].on;
        return { subject, text: text({ name, method }), feed: feed(method) };
      },
    },
    moment,
  );
}

export function tellOff({ id: accountId }: SecondFactorRow, moment: Moment): Promise<void> {
  return tellOfSecurity(
    {
      accountId,
      matter: 'second_factor',
      messageKind: 'second-factor-off',
      write: (locale, { name }) => {
        const { subject, text, feed } = secondFactorMessages[locale].off;
        return { subject, text: text({ name }), feed };
      },
    },
    moment,
  );
}

export function tellRecoveryCodeUsed(row: SecondFactorRow, moment: Moment): Promise<void> {
  const left = row.recoveryHashes.length;
  return tellOfSecurity(
    {
      accountId: row.id,
      matter: 'second_factor',
      messageKind: 'recovery-code-used',
      write: (locale, { name }) => {
        const { subject, text, feed } = secondFactorMessages[locale].recoveryCode;
        return { subject, text: text({ name, left }), feed: feed(left) };
      },
    },
    moment,
  );
}
