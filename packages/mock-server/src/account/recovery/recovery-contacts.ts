import type { RecoveryChannel } from '@drsk/contract';
import { maskEmail, maskPhone } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { TableDefinition } from '../../storage/storage.js';
import type { SecondFactorRow } from '../second-factor/tables.js';
import type { AccountRow } from '../tables.js';

export interface RecoveryContacts {
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * Only what its owner has confirmed: a slip of the pen is somebody else's address. Where SMS is the second factor, the
 * phone alone must not be enough.
 */
export function contactsOnFile(
  { account }: AccountRow,
  secondFactor: SecondFactorRow | undefined,
): RecoveryContacts {
  const isPhoneFree = secondFactor?.method !== 'sms';
  const { email, emailConfirmedAt, phone, phoneConfirmedAt } = account;
  return {
    email: email !== undefined && emailConfirmedAt !== undefined ? email : null,
    phone: phone !== undefined && phoneConfirmedAt !== undefined && isPhoneFree ? phone : null,
  };
}

/** Of a login that nobody has: the same each time, and in such proportions as real ones. */
export async function madeUpContacts(loginKey: string, moment: Moment): Promise<RecoveryContacts> {
  const [share = 0, letter = 0, ...rest] = await digest(loginKey, moment);
  const kind = share % 8;
  const email = `${letters[letter % letters.length]}@example.ru`;
  // No number in Russia begins so: the limits of a real phone stay untouched.
  const phone = `+7000${rest
    .map((byte) => byte % 10)
    .join('')
    .slice(0, 7)}`;
  return { email: kind === 0 ? null : email, phone: kind < 2 ? null : phone };
}

/** As frequent as first letters of addresses are. */
const letters = 'aaaabbcddeeefgghiijkkkkllmmmmnnnooppprrrssssttuvvwyz';

export function channelsOf({ email, phone }: RecoveryContacts): RecoveryChannel[] {
  return [
    ...(email === null ? [] : [{ channel: 'email', target: maskEmail(email) } as const]),
    ...(phone === null ? [] : [{ channel: 'sms', target: maskPhone(phone) } as const]),
  ];
}

interface SecretRow {
  readonly id: 'recovery';
  readonly secret: string;
}

export const secretTable: TableDefinition<SecretRow> = { name: 'recovery-secrets', indexes: {} };

async function digest(text: string, moment: Moment): Promise<number[]> {
  const encoder = new TextEncoder();
  const secret = encoder.encode(await secretOf(moment));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  return [...new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))];
}

async function secretOf({ transaction, random }: Moment): Promise<string> {
  const kept = await transaction.get(secretTable, 'recovery');
  if (kept) return kept.secret;
  const secret = random.token('secret');
  await transaction.put(secretTable, { id: 'recovery', secret });
  return secret;
}
