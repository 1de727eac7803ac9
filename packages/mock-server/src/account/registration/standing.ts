import type { Account } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { type AccountRow, accountTable } from '../tables.js';
import type { RegistrationRow } from './registration-table.js';

/** What a registration meets: only its letter and its SMS tell. */
export type Standing =
  | { readonly kind: 'new' }
  /** An office has opened the account, and whoever shows that the contact on file is theirs takes it over. */
  | { readonly kind: 'waiting'; readonly row: AccountRow; readonly provenBy: ProvingContact }
  /** An office has opened the account, but wrote down somebody else, other contacts, or none. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'known' };

/** Which contact tells who somebody is: the e-mail by the link of the letter, the phone by its code. */
export type ProvingContact = 'email' | 'phone';

export async function standingOf(
  { loginKey, account, openedId }: RegistrationRow,
  { transaction }: Moment,
): Promise<Standing> {
  const row = await transaction.find(accountTable, 'login', loginKey);
  if (!row || row.id === openedId) return { kind: 'new' };
  if (row.passwordHash !== null) return { kind: 'known' };
  const provenBy = provingContact(row.account, account);
  if (!provenBy || contradicts(row.account, account)) return { kind: 'elsewhere' };
  return { kind: 'waiting', row, provenBy };
}

/** СНИЛС, ИНН and a name are no secrets: only a contact that the office has on file shows whose the account is. */
function provingContact(onFile: Account, given: Account): ProvingContact | undefined {
  if (onFile.email !== undefined && !differs(onFile.email, given.email)) return 'email';
  if (onFile.phone !== undefined && !differs(onFile.phone, given.phone)) return 'phone';
  return undefined;
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

/** What the office knows besides must not differ. */
function contradicts(onFile: Account, given: Account): boolean {
  return identity.some((key) => differs(onFile[key], given[key]));
}

function differs(onFile: string | undefined, given: string | undefined): boolean {
  return onFile !== undefined && given !== undefined && fold(onFile) !== fold(given);
}

/** An office writes Ё and capitals in its own way. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
