import type { Notification, NotificationChannel, NotificationDelivery } from '@drsk/contract';
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
  const { id, channel, state, reason, nextAttemptAt, sentAt, attempts } = delivery;
  const isAnnouncing = announceOn !== null && channel !== 'push';
  return {
    id,
    channel,
    address: addressOf[channel](delivery),
    state,
    reason,
    nextAttemptAt,
    sentAt,
    isLate: isAnnouncing && isAnnouncedLate({ sentAt, on: announceOn, region }, now),
    attempts: [...attempts],
  };
}

/** As its owner knows it again; where a browser is reached, is nobody's business. */
const addressOf = {
  email: ({ to }) => maskEmail(to),
  sms: ({ to }) => maskPhone(to),
  push: ({ browser, to }) => browser?.device ?? new URL(to).host,
} as const satisfies Record<NotificationChannel, (delivery: DeliveryRow) => string>;
