import type { MessageReceipt } from '@drsk/contract';
import { maskPhone } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { sendCode } from '../one-time-code/one-time-code.js';
import { accountTable } from '../tables.js';
import { registrationMessages } from './registration.messages.js';
import { type RegistrationRow, registrationTable } from './registration-table.js';
import type { Standing } from './standing.js';

interface SentCode {
  readonly registration: RegistrationRow;
  readonly receipt: MessageReceipt;
}

/**
 * Sends the code of the phone; where the number has its account already, an SMS that says so.
 *
 * @throws {ProblemError} 429 when it is too early or too many were sent
 */
export async function sendPhoneCode(
  registration: RegistrationRow,
  { kind }: Standing,
  moment: Moment,
): Promise<SentCode> {
  const { id: subject, account, locale } = registration;
  const { phone } = account;
  const other = otherSms[kind];
  const sends = other ? { kind: other, text: registrationMessages[locale].sms[other] } : 'code';
  const order = { subject, purpose: 'phone', phone, locale, sends } as const;
  const { expiresAt, resendAt } = await sendCode(order, moment);
  const sent = { ...registration, codeResendAt: resendAt };
  await moment.transaction.put(registrationTable, sent);
  const target = maskPhone(phone);
  return { registration: sent, receipt: { channel: 'sms', target, expiresAt, resendAt } };
}

const otherSms = {
  new: undefined,
  waiting: undefined,
  elsewhere: 'account-waiting',
  known: 'account-known',
} as const satisfies Record<Standing['kind'], string | undefined>;

/** The code was right. */
export async function phoneIsConfirmed(
  registration: RegistrationRow,
  { transaction, now }: Moment,
): Promise<void> {
  await transaction.put(registrationTable, { ...registration, phoneConfirmedAt: now });
  const { openedId, account } = registration;
  const row = openedId === null ? undefined : await transaction.get(accountTable, openedId);
  // The phone of the account may be another one by now.
  if (row?.account.phone !== account.phone) return;
  await transaction.put(accountTable, {
    ...row,
    account: { ...row.account, phoneConfirmedAt: now },
  });
}
