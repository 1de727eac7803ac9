import type { ConfirmedAccount } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import { newAccountRow } from '../account-row.js';
import { tellContactChanged } from '../contacts/tell-contact-changed.js';
import { endSessions } from '../sessions/end-sessions.js';
import { type AccountRow, accountTable } from '../tables.js';
import { completeSetUp } from '../temporary-access/complete-set-up.js';
import { registrationMessages } from './registration.messages.js';
import { type RegistrationRow, registrationTable } from './registration-table.js';
import { type Standing, standingOf } from './standing.js';

/**
 * Opens the account that a registration asked for; undefined where the link belongs to none, or no longer.
 *
 * @throws {ProblemError} 409 while the phone has to be confirmed first: the link stays good
 */
export async function confirmRegistration(
  tokenHash: string,
  locale: Locale,
  moment: Moment,
): Promise<ConfirmedAccount | undefined> {
  const { transaction } = moment;
  const registration = await transaction.find(registrationTable, 'token', tokenHash);
  if (!registration) return undefined;
  // Somebody who registered twice has perhaps confirmed the other letter.
  const standing = await standingOf(registration, moment);
  if (standing.kind !== 'new' && standing.kind !== 'waiting') return undefined;
  if (isPhoneMissing(registration, standing)) {
    const detail = registrationMessages[locale].phoneFirst;
    throw new ProblemError(409, 'phone_unconfirmed', { detail });
  }
  const { id } =
    standing.kind === 'new'
      ? await open(registration, moment)
      : await claim(registration, standing.row, moment);
  const opened = { ...registration, tokenHash: null, passwordHash: '', openedId: id };
  await transaction.put(registrationTable, opened);
  const { applicantKind, login } = registration.account;
  return { applicantKind, login };
}

function isPhoneMissing({ phoneConfirmedAt }: RegistrationRow, standing: Standing): boolean {
  return standing.kind === 'waiting' && standing.provenBy === 'phone' && phoneConfirmedAt === null;
}

async function open(registration: RegistrationRow, moment: Moment): Promise<AccountRow> {
  const { id, account, loginKey, passwordHash, locale } = registration;
  const opened = newAccountRow({
    account: { ...account, ...confirmations(registration, moment), createdAt: moment.now },
    loginKey,
    passwordHash,
    locale,
    registrationId: id,
  });
  await moment.transaction.put(accountTable, opened);
  return opened;
}

/** The account that an office opened becomes that of whoever it waited for. */
async function claim(
  registration: RegistrationRow,
  row: AccountRow,
  moment: Moment,
): Promise<AccountRow> {
  const { id, account, passwordHash, locale } = registration;
  const { email, phone } = account;
  // The office has seen somebody; whether it is the same person who registers now, a letter cannot tell.
  const { identityConfirmedAt: _identity, phoneConfirmedAt: _phone, ...onFile } = row.account;
  const claimed: AccountRow = {
    ...row,
    account: {
      ...account,
      ...onFile,
      email,
      phone,
      ...confirmations(registration, moment),
    },
    passwordHash,
    locale,
    registrationId: id,
  };
  await moment.transaction.put(accountTable, claimed);
  await completeSetUp(row.id, moment);
  await tellContactChanged(row, claimed, moment);
  await endSessions({ accountId: row.id, reason: 'password_changed' }, moment);
  return claimed;
}

function confirmations({ phoneConfirmedAt }: RegistrationRow, { now }: Moment) {
  return { emailConfirmedAt: now, ...(phoneConfirmedAt !== null && { phoneConfirmedAt }) };
}
