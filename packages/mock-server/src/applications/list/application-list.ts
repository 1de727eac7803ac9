import type { ApplicationPage, operations } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import type { ApplicationRow } from '../application.js';
import { matcherOf } from './application-filter.js';
import { lineOf } from './application-line.js';
import { cursorOf, orderedRows } from './ordered-rows.js';

type ListQuery = NonNullable<operations['listApplications']['parameters']['query']>;

/**
 * A page of the caller's applications.
 *
 * @throws {ProblemError} 400 when the cursor is none
 */
export async function listApplications(
  caller: Caller,
  query: ListQuery,
  moment: Moment,
): Promise<ApplicationPage> {
  const { limit = 20 } = query;
  const found = await findRows(caller, { ...query, limit: limit + 1 }, moment);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = last && found.length > limit ? cursorOf(last, query) : null;
  return { items: rows.map((row) => lineOf(row).summary), next };
}

/** All that a query asks for, up to its limit. */
export async function findRows(
  caller: Caller,
  query: ListQuery,
  moment: Moment,
): Promise<ApplicationRow[]> {
  const { limit = Infinity } = query;
  const isMatch = matcherOf(query, moment.now);
  const found: ApplicationRow[] = [];
  for await (const rows of orderedRows(caller, query, moment)) {
    found.push(...rows.filter((row) => isMatch(lineOf(row))));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}
