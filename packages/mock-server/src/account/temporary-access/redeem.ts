import type { Moment } from '../../clock/moment.js';
import type { AccountRow } from '../tables.js';
import { hashOneTimePassword } from './one-time-password.js';
import { isOpen, type TemporaryAccessRow, temporaryAccessTable } from './temporary-access-table.js';

/**
 * The access to an account that a one-time password opens; it works this once. Takes as long where there is no
 * account.
 */
export function redeem(
  account: AccountRow | undefined,
  typed: string,
  moment: Moment,
): Promise<TemporaryAccessRow | undefined> {
  return take(account?.id ?? 'nobody', typed, moment);
}

/** The access to an application that its number and password open, until it expires. */
export function redeemForApplication(
  number: string,
  typed: string,
  moment: Moment,
): Promise<TemporaryAccessRow | undefined> {
  return take(applicationSubject(number), typed, moment);
}

/** What the hash of an application's password is bound to, however its number is written. */
export function applicationSubject(number: string): string {
  return `application ${number.replaceAll(/\D/g, '')}`;
}

async function take(
  subject: string,
  typed: string,
  { transaction, now }: Moment,
): Promise<TemporaryAccessRow | undefined> {
  const secretHash = await hashOneTimePassword(subject, typed);
  const access = await transaction.find(temporaryAccessTable, 'secret', secretHash);
  if (!access || !isOpen(access, now)) return undefined;
  const used = { ...access, usedAt: access.usedAt ?? now };
  await transaction.put(temporaryAccessTable, used);
  return used;
}
