import { later, secondsBetween } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import { sendingsTable } from './tables.js';

/** What limits how often codes go out. */
export interface Limit {
  readonly id: string;
  readonly perDay: number;
  readonly pauseSeconds: number;
}

/**
 * Counts a sending.
 *
 * @returns when the next one may follow
 * @throws {ProblemError} 429 when it is too early, or too many went out within a day
 */
export async function countSending(limits: readonly Limit[], moment: Moment): Promise<string> {
  const { now } = moment;
  const allowedAt = await latest(limits, moment);
  if (allowedAt > now) {
    const headers = { 'retry-after': String(secondsBetween(now, allowedAt)) };
    throw new ProblemError(429, 'too_many_attempts', { headers });
  }
  for (const { id } of limits) {
    const at = [...(await sendings(id, moment)), now];
    await moment.transaction.put(sendingsTable, { id, at, forgetAt: later(now, { days: 1 }) });
  }
  return latest(limits, moment);
}

export async function forgetSendings({ transaction, now }: Moment): Promise<void> {
  const old = { index: 'forgetAt', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(sendingsTable, old))
    await transaction.remove(sendingsTable, id);
}

async function latest(limits: readonly Limit[], moment: Moment): Promise<string> {
  const instants = await Promise.all(limits.map((limit) => allowedAt(limit, moment)));
  return instants.toSorted().at(-1) ?? moment.now;
}

/** When the next one may go out as far as one limit is concerned. */
async function allowedAt({ id, perDay, pauseSeconds }: Limit, moment: Moment): Promise<string> {
  const at = await sendings(id, moment);
  const last = at.at(-1);
  if (last === undefined) return moment.now;
  const first = at.at(-perDay);
  const afterPause = later(last, { seconds: pauseSeconds });
  const dayAfterFirst = first === undefined ? afterPause : later(first, { days: 1 });
  return afterPause > dayAfterFirst ? afterPause : dayAfterFirst;
}

/** Of the last day. */
async function sendings(id: string, { transaction, now }: Moment): Promise<readonly string[]> {
  const row = await transaction.get(sendingsTable, id);
  return row?.at.filter((instant) => later(instant, { days: 1 }) > now) ?? [];
}
