import type { NotificationAttempt, RegionCode } from '@drsk/contract';
import { refusalOf } from '../account/sessions/authenticate.js';
import { sessionTable } from '../account/sessions/session-table.js';
import { applicationTable } from '../applications/application.js';
import { noteNotification } from '../applications/events/application-event.js';
import type { Moment } from '../clock/moment.js';
import { areReadable, noteAnnouncement } from '../documents/notifications.js';
import type { DeliveryParts } from '../notifications/deliver.js';
import type { DeliveryRow } from '../notifications/notification.js';
import { type IsSessionOpen, notify } from '../notifications/notify.js';
import { isVisitDue } from '../offices/bookings/booking.js';
import { isStillDue } from '../operator/reminders.js';
import type { News } from '../outbox/news.js';

/** Where somebody lives, as far as the account knows: the region of the latest application, or that of the head office. */
export async function regionOf(accountId: string, { transaction }: Moment): Promise<RegionCode> {
  const latest = { index: 'ownerAndFiling', prefix: `${accountId}/`, descending: true, limit: 1 };
  const [filed] = await transaction.list(applicationTable, latest);
  return filed?.filing?.region ?? '28';
}

const isSessionOpen: IsSessionOpen = async (sessionId, moment) => {
  const session = await moment.transaction.get(sessionTable, sessionId);
  return session !== undefined && refusalOf(session, moment) === undefined;
};

/** What the list of sessions calls it. */
export async function deviceOf(sessionId: string, { transaction }: Moment): Promise<string | null> {
  return (await transaction.get(sessionTable, sessionId))?.device ?? null;
}

const states: Readonly<Record<DeliveryRow['state'], NotificationAttempt['state']>> = {
  queued: 'queued',
  waiting: 'queued',
  error: 'queued',
  sent: 'sent',
  not_delivered: 'failed',
  cancelled: 'failed',
};

export const deliveryParts: DeliveryParts = {
  regionOf,
  isSessionOpen,
  areReadable,
  isStillDue: async (reminderOf, moment) =>
    (await isVisitDue(reminderOf, moment)) || isStillDue(reminderOf, moment),
  noteDocuments: async (documentIds, { channel, state }, moment) => {
    // What a browser shows announces nothing (п. 105): nobody could prove it.
    if (channel === 'push') return;
    await noteAnnouncement(documentIds, { channel, state: states[state] }, moment);
  },
};

export function notifyOwner(news: News, moment: Moment): Promise<void> {
  return notify(news, moment, { noteEvent: noteNotification, isSessionOpen });
}
