import type { Moment } from '../../clock/moment.js';
import type { Recipient } from '../../outbox/message.js';
import { secondFactorMessages } from './second-factor.messages.js';
import type { SecondFactorRow } from './tables.js';

type Texts = typeof secondFactorMessages.ru;

interface Letter {
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
}

export function tellOn({ id, method }: SecondFactorRow, moment: Moment): Promise<void> {
  return tell(id, moment, ({ on }, { name }) => ({
    kind: 'second-factor-on',
    subject: on.subject,
    text: on.text({ name, method }),
  }));
}

export function tellOff({ id }: SecondFactorRow, moment: Moment): Promise<void> {
  return tell(id, moment, ({ off }, { name }) => ({
    kind: 'second-factor-off',
    subject: off.subject,
    text: off.text({ name }),
  }));
}

export function tellRecoveryCodeUsed(row: SecondFactorRow, moment: Moment): Promise<void> {
  const left = row.recoveryHashes.length;
  return tell(row.id, moment, ({ recoveryCode }, { name }) => ({
    kind: 'recovery-code-used',
    subject: recoveryCode.subject,
    text: recoveryCode.text({ name, left }),
  }));
}

async function tell(
  accountId: string,
  { outbox, recipientOf }: Moment,
  write: (texts: Texts, recipient: Recipient) => Letter,
): Promise<void> {
  const recipient = await recipientOf(accountId);
  if (recipient.email === undefined) return;
  const letter = write(secondFactorMessages[recipient.locale], recipient);
  await outbox.send({ channel: 'email', to: recipient.email, ...letter });
}
