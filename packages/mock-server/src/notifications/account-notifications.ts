import type { Notification } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { forgetPush, pushSubscriptionsOf } from '../outbox/push/push-subscription.js';
import { deliveryTable, type NotificationRow, notificationTable } from './notification.js';
import { preferencesTable } from './preferences.js';
import { toNotification } from './to-notification.js';

/** All that an account was told, the oldest first, for whoever takes their data along. */
export async function allNotifications(accountId: string, moment: Moment): Promise<Notification[]> {
  const rows = await rowsOf(accountId, moment);
  return Promise.all(rows.map((row) => toNotification(row, 'ru', moment)));
}

/** The browsers that show its notifications, and where each is reached. */
export async function allBrowsers(accountId: string, moment: Moment) {
  const rows = await pushSubscriptionsOf(accountId, moment);
  return rows.map(({ createdAt, device, endpoint }) => ({ device, endpoint, createdAt }));
}

/** What was announced when stays with the documents (п. 80); the feed, its addresses and the preferences go. */
export async function eraseNotifications(accountId: string, moment: Moment): Promise<void> {
  const { transaction } = moment;
  for (const { id } of await rowsOf(accountId, moment)) {
    const query = { index: 'notification', prefix: `${id}/` };
    for (const delivery of await transaction.list(deliveryTable, query))
      await transaction.remove(deliveryTable, delivery.id);
    await transaction.remove(notificationTable, id);
  }
  await transaction.remove(preferencesTable, accountId);
  await forgetPush('account', accountId, { moment });
}

function rowsOf(accountId: string, { transaction }: Moment): Promise<readonly NotificationRow[]> {
  return transaction.list(notificationTable, { index: 'serial', prefix: `${accountId}/` });
}
