import type { Moment } from '../clock/moment.js';
import { type AccountRow, accountTable } from './tables.js';

type NewAccount = Pick<
  AccountRow,
  'account' | 'loginKey' | 'passwordHash' | 'locale' | 'registrationId'
> &
  Partial<Pick<AccountRow, 'isSetUp'>>;

/** An account as it is opened; its owner has set it up already unless that is said. */
export function newAccountRow(opened: NewAccount): AccountRow {
  return { id: opened.account.id, isSetUp: true, closedAt: null, ...opened };
}

/** The account of a session, or of something else that has one for sure. */
export async function accountRowOf(id: string, { transaction }: Moment): Promise<AccountRow> {
  const row = await transaction.get(accountTable, id);
  if (!row) throw new Error(`There is no account ${id}`);
  return row;
}
