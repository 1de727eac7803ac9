import { later, secondsBetween } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import type { Client } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import type { TableDefinition } from '../storage/storage.js';

/** Somebody who types has an estimate with every pause; a programme that wants thousands has to wait. */
const perMinute = 120;

/** Estimates that were asked for from one address since a minute began. */
interface EstimatesRow {
  readonly id: string;
  readonly count: number;
  readonly until: string;
}

export const estimatesTable: TableDefinition<EstimatesRow> = {
  name: 'estimates',
  indexes: { until: { key: ({ until }) => until } },
};

/** @throws {ProblemError} 429 for too many from an address within a minute */
export async function countEstimate({ address }: Client, moment: Moment): Promise<void> {
  const { now, transaction } = moment;
  await forgetOld(moment);
  const id = address ?? 'unknown';
  const row = await transaction.get(estimatesTable, id);
  const begun = { count: 0, until: later(now, { minutes: 1 }) };
  const { count, until } = row && row.until > now ? row : begun;
  if (count >= perMinute) {
    const headers = { 'retry-after': String(secondsBetween(now, until)) };
    throw new ProblemError(429, 'too_many_attempts', { headers });
  }
  await transaction.put(estimatesTable, { id, count: count + 1, until });
}

async function forgetOld({ transaction, now }: Moment): Promise<void> {
  const old = { index: 'until', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(estimatesTable, old))
    await transaction.remove(estimatesTable, id);
}
