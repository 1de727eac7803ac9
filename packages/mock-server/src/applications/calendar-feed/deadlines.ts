import type { UpcomingAction } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { type ApplicationRow, applicationTable } from '../application.js';
import { lineOf } from '../list/application-line.js';
import type { Deadline } from './published-deadline.js';

/** All that somebody has to do by a date, in all applications of an account. */
export async function deadlinesOf(accountId: string, { transaction }: Moment): Promise<Deadline[]> {
  const query = { index: 'owner', prefix: `${accountId}/` };
  const rows = await transaction.list(applicationTable, query);
  return rows.flatMap((row) =>
    lineOf(row).upcomingActions.flatMap((action) => toDeadline(action, row)),
  );
}

function toDeadline(action: UpcomingAction, { id, filing }: ApplicationRow): Deadline[] {
  const { kind, actor, basis, dueOn, partNumber } = action;
  if (!filing || dueOn === null) return [];
  const uid = [id, kind, ...(kind === 'pay_part' ? [partNumber] : [])].join('-');
  return [{ uid, applicationId: id, number: filing.number, kind, actor, basis, dueOn }];
}
