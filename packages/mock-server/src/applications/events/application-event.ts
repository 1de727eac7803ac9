import type { ApplicationChange, ApplicationEvent } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { etagOf } from '../../http/etag.js';
import { ProblemError } from '../../http/reply.js';
import type { TableDefinition } from '../../storage/storage.js';
import type { ApplicationRow } from '../application.js';

/** A change of an application; an account has one row of them. */
export interface ApplicationEventRow extends ApplicationEvent {
  readonly accountId: string;
  /** Counts the events of an account. */
  readonly serial: number;
}

const eventTable: TableDefinition<ApplicationEventRow> = {
  name: 'application_events',
  indexes: { account: { key: ({ accountId, serial }) => `${accountId}/${toKey(serial)}` } },
};

/** As many of an account are kept: whoever was away for longer reads its applications anew. */
const keptEvents = 2_000;

export async function noteChange(
  { id, accountId, status, version, filing }: ApplicationRow,
  change: ApplicationChange,
  moment: Moment,
): Promise<void> {
  const { transaction, now, tell } = moment;
  const serial = (await lastSerial(accountId, moment)) + 1;
  await transaction.put(eventTable, {
    id: eventId(accountId, serial),
    accountId,
    serial,
    at: now,
    applicationId: id,
    change,
    status,
    number: filing?.number ?? null,
    etag: etagOf(version),
  });
  await transaction.remove(eventTable, eventId(accountId, serial - keptEvents));
  tell(accountId);
}

/** Names the place after an event, also before the first. */
export function eventId(accountId: string, serial: number): string {
  return `${accountId}-${serial}`;
}

export async function lastSerial(accountId: string, { transaction }: Moment): Promise<number> {
  const newest = { index: 'account', prefix: `${accountId}/`, descending: true, limit: 1 };
  const [last] = await transaction.list(eventTable, newest);
  return last?.serial ?? 0;
}

/**
 * The place that an id names; without one, the present.
 *
 * @throws {ProblemError} 410 for one of another account, or from which on events are missing
 */
export async function placeOf(
  id: string | undefined,
  accountId: string,
  moment: Moment,
): Promise<number> {
  const last = await lastSerial(accountId, moment);
  if (id === undefined) return last;
  const serial = Number(id.slice(accountId.length + 1));
  const isKept = serial <= last && serial >= last - keptEvents;
  if (id !== eventId(accountId, serial) || !isKept) throw new ProblemError(410, 'events_lost');
  return serial;
}

/** In their order. */
export function eventsAfter(
  { accountId, serial, limit }: { accountId: string; serial: number; limit: number },
  { transaction }: Moment,
): Promise<readonly ApplicationEventRow[]> {
  const prefix = `${accountId}/`;
  return transaction.list(eventTable, {
    index: 'account',
    prefix,
    after: prefix + toKey(serial),
    limit,
  });
}

/** The event as the contract has it. */
export function toEvent({
  accountId: _account,
  serial: _serial,
  ...event
}: ApplicationEventRow): ApplicationEvent {
  return event;
}

/** Keys are compared as text. */
function toKey(serial: number): string {
  return String(serial).padStart(8, '0');
}
