import type { Moment } from '../../clock/moment.js';
import { accountTable } from '../tables.js';
import { isOpen, type TemporaryAccessRow, temporaryAccessTable } from './temporary-access-table.js';

/**
 * Makes an account and its temporary sessions full, once its e-mail is confirmed; passwords on paper no longer work.
 * Changes nothing of an account that was complete before.
 */
export async function completeSetUp(accountId: string, moment: Moment): Promise<void> {
  const { transaction } = moment;
  const row = await transaction.get(accountTable, accountId);
  if (row && !row.isSetUp) await transaction.put(accountTable, { ...row, isSetUp: true });
  for (const access of await accessesTo(accountId, moment))
    await transaction.put(temporaryAccessTable, completed(access, moment));
}

/** What gives access to an account as a whole. */
export async function accessesTo(
  accountId: string,
  { transaction }: Moment,
): Promise<TemporaryAccessRow[]> {
  const query = { index: 'account', prefix: `${accountId}/` };
  const rows = await transaction.list(temporaryAccessTable, query);
  return rows.filter(({ application }) => application === null);
}

function completed(access: TemporaryAccessRow, { now }: Moment): TemporaryAccessRow {
  if (access.setUpAt !== null && access.completedAt === null)
    return { ...access, completedAt: now };
  return isOpen(access, now) ? { ...access, revokedAt: now } : access;
}
