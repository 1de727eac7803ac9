import { later, secondsBetween } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import type { Caller, Client } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import type { TableDefinition } from '../storage/storage.js';

/**
 * What comes from one address within an hour without an account: enough for an office behind it, of no use for a
 * programme. It takes the place of riddles, which keep out people too.
 */
const perHour = { appeal: 5, file: 30, megabyte: 300, reply: 20, reading: 300 };

interface GuestCount {
  readonly id: string;
  readonly count: number;
  readonly until: string;
}

export const guestTable: TableDefinition<GuestCount> = {
  name: 'guest_counts',
  indexes: { until: { key: ({ until }) => until } },
};

/** Where it comes from, and for how many it counts. */
interface Counted extends Pick<Client, 'address'> {
  readonly amount?: number;
}

/** @throws {ProblemError} 429 for too many from an address within an hour */
export async function countGuest(
  what: keyof typeof perHour,
  { address, amount = 1 }: Counted,
  moment: Moment,
): Promise<void> {
  const { now, transaction } = moment;
  await forgetOld(moment);
  const id = `${what} ${address ?? 'unknown'}`;
  const row = await transaction.get(guestTable, id);
  const begun = { count: 0, until: later(now, { hours: 1 }) };
  const { count, until } = row && row.until > now ? row : begun;
  if (count + amount > perHour[what]) {
    const headers = { 'retry-after': String(secondsBetween(now, until)) };
    throw new ProblemError(429, 'too_many_attempts', { headers });
  }
  await transaction.put(guestTable, { id, count: count + amount, until });
}

/** The same for what an account may read as often as it likes. */
export async function countReading(
  { caller, client }: { readonly caller: Caller | undefined; readonly client: Client },
  moment: Moment,
): Promise<void> {
  if (!caller) await countGuest('reading', client, moment);
}

async function forgetOld({ transaction, now }: Moment): Promise<void> {
  const old = { index: 'until', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(guestTable, old))
    await transaction.remove(guestTable, id);
}
