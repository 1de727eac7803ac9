import type { Account } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { type AccountRow, accountTable } from '../tables.js';
import type { RegistrationRow } from './registration-table.js';

/** What a registration meets: only its letter and its SMS tell. */
export type Standing =
  | { readonly kind: 'new' }
  /** An office has opened the account, and it waits for just this person. */
  | { readonly kind: 'waiting'; readonly row: AccountRow }
  /** An office has opened the account, but wrote down somebody else, or another contact. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'known' };

export async function standingOf(
  { loginKey, account, openedId }: RegistrationRow,
  { transaction }: Moment,
): Promise<Standing> {
  const row = await transaction.find(accountTable, 'login', loginKey);
  if (!row || row.id === openedId) return { kind: 'new' };
  if (row.passwordHash !== null) return { kind: 'known' };
  return contradicts(row.account, account) ? { kind: 'elsewhere' } : { kind: 'waiting', row };
}

const identity = [
  'lastName',
  'firstName',
  'middleName',
  'ogrn',
  'ogrnip',
  'birthDate',
  'passportSeries',
  'passportNumber',
] as const satisfies readonly (keyof Account)[];

/** СНИЛС and ИНН are no secrets: what the office knows besides must not differ. */
function contradicts(onFile: Account, given: Account): boolean {
  return (
    identity.some((key) => differs(onFile[key], given[key])) ||
    differs(onFile.email, given.email) ||
    (onFile.email === undefined && differs(onFile.phone, given.phone))
  );
}

function differs(onFile: string | undefined, given: string | undefined): boolean {
  return onFile !== undefined && given !== undefined && fold(onFile) !== fold(given);
}

/** An office writes Ё and capitals in its own way. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
