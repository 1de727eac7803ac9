import type { Registration, RegistrationReceipt } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { Client } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { logConsents } from '../consents/consent-log.js';
import { loginKey } from '../login-key.js';
import { hashPassword } from '../password-hash.js';
import { toAccount } from '../to-account.js';
import { type RegistrationRow, registrationTable } from './registration-table.js';
import { sendLetter } from './send-letter.js';
import { sendPhoneCode } from './phone-code.js';
import { standingOf } from './standing.js';

export interface RegistrationInput {
  readonly input: Registration;
  readonly locale: Locale;
  readonly client: Client;
}

/**
 * Takes as long, and answers the same, whether or not the number or the e-mail has an account already: only the letter
 * and the SMS tell.
 *
 * @throws {ProblemError} 429 when the address or the phone got too many messages
 */
export async function openRegistration(
  { input, locale, client }: RegistrationInput,
  moment: Moment,
): Promise<RegistrationReceipt> {
  const { random, now } = moment;
  const registrationId = random.id('reg');
  const account = toAccount(random.id('acc'), input, now);
  const passwordHash = await hashPassword(input.password, random);
  const { consents } = input;
  const { applicantKind } = account;
  await logConsents({ subjectId: registrationId, applicantKind, consents, client }, moment);
  const registration: RegistrationRow = {
    id: registrationId,
    account,
    loginKey: loginKey(applicantKind, account.login),
    passwordHash,
    locale,
    tokenHash: null,
    expiresAt: now,
    resendAt: now,
    codeResendAt: now,
    phoneConfirmedAt: null,
    openedId: null,
  };
  const standing = await standingOf(registration, moment);
  const lettered = await sendLetter(registration, standing, moment);
  return receiptOf((await sendPhoneCode(lettered, standing, moment)).registration);
}

/** @throws {ProblemError} 404, or 429 when it is too early or too many were sent */
export async function resendLetter(id: string, moment: Moment): Promise<RegistrationReceipt> {
  const registration = await registrationOf(id, moment);
  if (registration.openedId !== null) throw new ProblemError(404, 'not_found');
  const standing = await standingOf(registration, moment);
  return receiptOf(await sendLetter(registration, standing, moment));
}

/** @throws {ProblemError} 404 when there is none, or it is too old */
export async function registrationOf(
  id: string,
  { transaction }: Moment,
): Promise<RegistrationRow> {
  const registration = await transaction.get(registrationTable, id);
  if (!registration) throw new ProblemError(404, 'not_found');
  return registration;
}

export function receiptOf(registration: RegistrationRow): RegistrationReceipt {
  const { id, account, expiresAt, resendAt, codeResendAt, openedId } = registration;
  const { email, phone } = account;
  const isConfirmed = openedId !== null;
  return { id, email, expiresAt, resendAt, phone, codeResendAt, isConfirmed };
}
