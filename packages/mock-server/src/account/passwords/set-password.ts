import type { Moment } from '../../clock/moment.js';
import { hashPassword } from '../password-hash.js';
import { burnRecoveries } from '../recovery/recovery-table.js';
import { type AccountRow, accountTable } from '../tables.js';

/** Sets another password; every recovery that is under way ends with the old one. */
export async function setPassword(
  row: AccountRow,
  password: string,
  moment: Moment,
): Promise<AccountRow> {
  const passwordHash = await hashPassword(password, moment.random);
  const changed = { ...row, passwordHash };
  await moment.transaction.put(accountTable, changed);
  await burnRecoveries(row.loginKey, moment);
  return changed;
}
