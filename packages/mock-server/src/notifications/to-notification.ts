import type { Notification, NotificationDelivery } from '@drsk/contract';
import { isAnnouncedLate, type Locale, maskEmail, maskPhone } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { type DeliveryRow, deliveryTable, type NotificationRow } from './notification.js';

/** As the contract shows it, with what became of its messages. */
export async function toNotification(
  row: NotificationRow,
  locale: Locale,
  { transaction, now }: Moment,
): Promise<Notification> {
  const { accountId: _account, serial: _serial, texts, region: _region, ...shown } = row;
  const query = { index: 'notification', prefix: `${row.id}/` };
  const deliveries = await transaction.list(deliveryTable, query);
  return {
    ...shown,
    ...texts[locale],
    deliveries: deliveries.map((delivery) => toDelivery(delivery, row, now)),
  };
}

export function toDelivery(
  delivery: DeliveryRow,
  { announceOn, region }: NotificationRow,
  now: string,
): NotificationDelivery {
  const { id, channel, to, state, reason, nextAttemptAt, sentAt, attempts } = delivery;
  return {
    id,
    channel,
    address: channel === 'email' ? maskEmail(to) : maskPhone(to),
    state,
    reason,
    nextAttemptAt,
    sentAt,
    isLate: announceOn !== null && isAnnouncedLate({ sentAt, on: announceOn, region }, now),
    attempts: [...attempts],
  };
}
