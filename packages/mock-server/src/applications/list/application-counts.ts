import type { ApplicationCounts } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { type ApplicationFilter, isLate, waitsForApplicant } from './application-filter.js';
import { lineOf } from './application-line.js';
import { findRows } from './application-list.js';

/** How many of the caller's applications there are of each kind. */
export async function countApplications(
  caller: Caller,
  filter: ApplicationFilter,
  moment: Moment,
): Promise<ApplicationCounts> {
  const lines = (await findRows(caller, filter, moment)).map(lineOf);
  const statuses = tally(lines.map(({ summary }) => summary.status));
  const regions = tally(lines.flatMap(({ summary: { regionCode } }) => regionCode ?? []));
  return {
    total: lines.length,
    needsAction: lines.filter(({ summary }) => waitsForApplicant(summary)).length,
    overdue: lines.filter((line) => isLate(line, moment.now)).length,
    byStatus: [...statuses].map(([status, count]) => ({ status, count })),
    byRegion: [...regions].map(([regionCode, count]) => ({ regionCode, count })),
  };
}

/** How often each value occurs. */
function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
