import type { ConfirmedAccount } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { ProblemError } from '../http/reply.js';
import { sha256 } from '../http/sha256.js';
import { accountTable, type RegistrationRow, registrationTable } from './tables.js';

/**
 * Opens the account that a registration asked for.
 *
 * @throws {ProblemError} 410 when the link was used, replaced or is too old
 */
export async function confirm(token: string, moment: Moment): Promise<ConfirmedAccount> {
  const { transaction, jobs, now } = moment;
  const registration = await transaction.find(registrationTable, 'token', await sha256(token));
  if (!registration || (await isTaken(registration, moment)))
    throw new ProblemError(410, 'confirmation_invalid');
  const { id, account, loginKey, passwordHash, locale } = registration;
  await transaction.put(accountTable, {
    id: account.id,
    account: { ...account, createdAt: now },
    loginKey,
    passwordHash,
    locale,
    registrationId: id,
  });
  await transaction.remove(registrationTable, id);
  await jobs.cancelAllOf(id);
  return { applicantKind: account.applicantKind, login: account.login };
}

/** Somebody who registered twice has confirmed the other letter. */
async function isTaken({ loginKey }: RegistrationRow, { transaction }: Moment): Promise<boolean> {
  return (await transaction.find(accountTable, 'login', loginKey)) !== undefined;
}
