import type { Moment } from '../../clock/moment.js';
import { loginKey } from '../login-key.js';
import { accountTable } from '../tables.js';
import { temporaryAccessTable } from '../temporary-access/temporary-access-table.js';
import { personas } from './personas.js';

/** Gives those whose state lasts minutes or days only that state anew: a scenario has begun long ago. */
export async function refreshPeople(moment: Moment): Promise<void> {
  const { transaction } = moment;
  for (const { account, isFleeting, prepare } of personas) {
    if (!isFleeting) continue;
    const key = loginKey(account.applicantKind, account.login);
    const row = await transaction.find(accountTable, 'login', key);
    if (!row) continue;
    const query = { index: 'account', prefix: `${row.id}/` };
    const accesses = await transaction.list(temporaryAccessTable, query);
    for (const { id } of accesses) await transaction.remove(temporaryAccessTable, id);
    await prepare?.(row, moment);
  }
}
