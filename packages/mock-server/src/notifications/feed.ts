import type { NotificationCounts, NotificationPage } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { isSeenBy } from '../http/is-seen-by.js';
import type { Caller, OperationRequest } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { type NotificationRow, notificationTable, placeOf } from './notification.js';
import { preferencesOf, type RegionOf, timeZoneFor } from './preferences.js';
import { toNotification } from './to-notification.js';

/** So many at once, as the contract says. */
const mostMarks = 1_000;

/** A page of what the caller has been told, the newest first. */
export async function feedOf(
  { caller, query, locale }: OperationRequest<'listNotifications'>,
  moment: Moment,
  regionOf: RegionOf,
): Promise<NotificationPage> {
  const { cursor, kind, unread, applicationId, limit = 20 } = query;
  const rows = await rowsOf(caller, unread === true ? 'unread' : 'owner', { cursor, moment });
  const found = rows
    .filter((row) => kind === undefined || row.kind === kind)
    .filter(({ readAt }) => unread === undefined || unread === (readAt === null))
    .filter((row) => applicationId === undefined || row.applicationId === applicationId);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = last && found.length > limit ? placeOf(last) : null;
  const items = await Promise.all(page.map((row) => toNotification(row, locale, moment)));
  const preferences = await preferencesOf(caller.account.id, moment);
  const timeZone = timeZoneFor(preferences, await regionOf(caller.account.id, moment));
  return { items, next, timeZone };
}

export async function countsOf(caller: Caller, moment: Moment): Promise<NotificationCounts> {
  const [all, unread] = await Promise.all([
    rowsOf(caller, 'owner', { moment }),
    rowsOf(caller, 'unread', { moment }),
  ]);
  return { total: all.length, unread: unread.length };
}

/** Marks those that are named, or all: the ids of those that were marked otherwise. */
export async function mark(
  { caller, body }: OperationRequest<'markNotifications'>,
  moment: Moment,
): Promise<string[]> {
  const { isRead, ids } = body;
  const rows = await rowsOf(caller, isRead ? 'unread' : 'owner', { moment });
  const named = ids && new Set(ids);
  const changed = rows
    .filter((row) => (named?.has(row.id) ?? true) && (row.readAt === null) === isRead)
    .slice(0, mostMarks);
  for (const row of changed)
    await moment.transaction.put(notificationTable, { ...row, readAt: isRead ? moment.now : null });
  return changed.map(({ id }) => id);
}

/** @throws {ProblemError} 404 where there is none, or it is somebody else's */
export async function ownNotification(
  { caller, path }: OperationRequest<'getNotification'>,
  { transaction }: Moment,
): Promise<NotificationRow> {
  const row = await transaction.get(notificationTable, path.notificationId);
  if (!row || !isOwn(caller, row)) throw new ProblemError(404, 'not_found');
  return row;
}

async function rowsOf(
  caller: Caller,
  index: 'owner' | 'unread',
  { cursor, moment }: { cursor?: string | undefined; moment: Moment },
): Promise<NotificationRow[]> {
  const prefix = `${caller.account.id}/`;
  const after = cursor === undefined ? {} : { after: `${prefix}${cursor}` };
  const query = { index, prefix, descending: true, ...after };
  const rows = await moment.transaction.list(notificationTable, query);
  return rows.filter((row) => isOwn(caller, row));
}

/** Who came by the number of one application is told of that one. */
function isOwn(caller: Caller, { accountId, applicationId }: NotificationRow): boolean {
  return isSeenBy(caller, { accountId, applicationId: applicationId ?? '' });
}
