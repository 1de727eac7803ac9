import type {
  ApplicationChange,
  ApplicationEvent,
  NotificationEvent,
  NotificationMarksEvent,
} from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { etagOf } from '../../http/etag.js';
import { isSeenBy } from '../../http/is-seen-by.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import type { TableDefinition } from '../../storage/storage.js';
import type { ApplicationRow } from '../application.js';

type AnyEvent = ApplicationEvent | NotificationEvent | NotificationMarksEvent;

/** A change of an application, something new in the feed or marks in it; an account has one row of them. */
export type EventRow = AnyEvent & {
  readonly accountId: string;
  /** Counts the events of an account. */
  readonly serial: number;
};

export const eventTable: TableDefinition<EventRow> = {
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
  const number = filing?.number ?? null;
  const event = { applicationId: id, change, status, number, etag: etagOf(version) };
  await note(accountId, event, moment);
}

/** That there is something new in the feed of an account. */
export function noteNotification(
  { id: notificationId, accountId, kind, applicationId }: NotificationRow,
  moment: Moment,
): Promise<void> {
  return note(accountId, { notificationId, kind, applicationId }, moment);
}

type NotificationRow = Omit<NotificationEvent, 'at' | 'notificationId'> & { accountId: string };

/** More ids than that are no news any more: whoever hears of them reads the feed anew. */
const mostIds = 100;

/** That notifications of an account were marked, by whichever of its sessions. */
export function noteMarks({ accountId, isRead, ids }: Marking, moment: Moment): Promise<void> {
  const notificationIds = ids.length > mostIds ? null : [...ids];
  return note(accountId, { isRead, notificationIds }, moment);
}

interface Marking {
  readonly accountId: string;
  readonly isRead: boolean;
  readonly ids: readonly string[];
}

type Unplaced<Event> = Event extends AnyEvent ? Omit<Event, 'id' | 'at'> : never;

async function note(accountId: string, event: Unplaced<AnyEvent>, moment: Moment): Promise<void> {
  const { transaction, now, tell } = moment;
  const serial = (await lastSerial(accountId, moment)) + 1;
  const id = eventId(accountId, serial);
  await transaction.put(eventTable, { ...event, id, accountId, serial, at: now });
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
): Promise<readonly EventRow[]> {
  const prefix = `${accountId}/`;
  return transaction.list(eventTable, {
    index: 'account',
    prefix,
    after: prefix + toKey(serial),
    limit,
  });
}

/** The event as the contract has it. */
export function toEvent<Row extends EventRow>({
  accountId: _account,
  serial: _serial,
  ...event
}: Row): Omit<Row, 'accountId' | 'serial'> {
  return event;
}

/** Whether it is something new in the feed. */
export function isOfFeed(row: EventRow): row is EventRow & NotificationEvent {
  return 'notificationId' in row;
}

/** Whether it is that something in the feed was marked. */
export function isOfMarks(row: EventRow): row is EventRow & NotificationMarksEvent {
  return 'isRead' in row;
}

export function isOfApplication(row: EventRow): row is EventRow & ApplicationEvent {
  return !isOfFeed(row) && !isOfMarks(row);
}

/** What a session hears of it; programs hear of applications alone, and a temporary access names nothing but its own. */
export function heardBy(caller: Caller, rows: readonly EventRow[]): EventRow[] {
  return rows.filter((row) => isHeardBy(caller, row)).map((row) => withoutOthers(caller, row));
}

function isHeardBy(caller: Caller, row: EventRow): boolean {
  if (isOfMarks(row)) return !caller.isProgram;
  if (caller.isProgram && isOfFeed(row)) return false;
  const { accountId, applicationId } = row;
  return isSeenBy(caller, { accountId, applicationId: applicationId ?? '' });
}

function withoutOthers(caller: Caller, row: EventRow): EventRow {
  const isNaming = isOfMarks(row) && caller.applicationId !== null;
  return isNaming ? { ...row, notificationIds: null } : row;
}

/** Keys are compared as text. */
function toKey(serial: number): string {
  return String(serial).padStart(8, '0');
}
