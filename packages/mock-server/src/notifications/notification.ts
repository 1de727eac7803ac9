import type {
  DeliveryAttempt,
  Notification,
  NotificationDelivery,
  RegionCode,
} from '@drsk/contract';
import type { PushContent } from '../outbox/message.js';
import type { NewsLetter, NewsText } from '../outbox/news.js';
import type { TableDefinition } from '../storage/storage.js';

/** Something in the feed of an account. */
export interface NotificationRow extends Omit<Notification, 'title' | 'text' | 'deliveries'> {
  readonly accountId: string;
  /** Counts up over those of the account. */
  readonly serial: number;
  readonly texts: { readonly ru: NewsText; readonly en: NewsText };
  /** Whose day `announceOn` is one of. */
  readonly region: RegionCode;
}

export const notificationTable: TableDefinition<NotificationRow> = {
  name: 'notifications',
  indexes: {
    owner: { key: (row) => `${row.accountId}/${placeOf(row)}` },
    unread: {
      key: (row) => (row.readAt === null ? `${row.accountId}/${placeOf(row)}` : undefined),
    },
    serial: { key: ({ accountId, serial }) => `${accountId}/${serialText(serial)}` },
  },
};

/** A letter, a text message or what a browser shows of a notification, from the queue to its end. */
export interface DeliveryRow extends Pick<
  NotificationDelivery,
  'id' | 'channel' | 'state' | 'reason' | 'nextAttemptAt' | 'sentAt'
> {
  readonly notificationId: string;
  readonly accountId: string;
  readonly to: string;
  readonly message: DeliveryMessage;
  /** Which one shows it, of `push`. */
  readonly browser?: DeliveryBrowser;
  readonly attempts: readonly DeliveryAttempt[];
  readonly createdAt: string;
  /** What an operator has decided about it, whatever it waits for. */
  readonly fate?: 'taken' | 'refused';
  /** What it reminds of. */
  readonly reminderOf: string | null;
}

export interface DeliveryBrowser {
  readonly subscriptionId: string;
  readonly device: string | null;
}

/** As it goes into the outbox. */
export interface DeliveryMessage extends NewsLetter {
  readonly kind: string;
  readonly push?: PushContent;
}

export const deliveryTable: TableDefinition<DeliveryRow> = {
  name: 'deliveries',
  indexes: {
    notification: {
      key: ({ notificationId, channel, id }) => `${notificationId}/${order[channel]}/${id}`,
    },
    created: { key: ({ createdAt, id }) => `${createdAt}/${id}` },
  },
};

/** What proves something comes first. */
const order = { email: 1, sms: 2, push: 3 } as const;

/** Whether it may still leave by itself. */
export function isOpen(state: DeliveryRow['state']): boolean {
  return state === 'queued' || state === 'waiting' || state === 'error';
}

/** Its place in the feed; two may come at one instant. */
export function placeOf({ createdAt, serial }: NotificationRow): string {
  return `${createdAt}/${serialText(serial)}`;
}

/** Keys are compared as text. */
function serialText(serial: number): string {
  return String(serial).padStart(8, '0');
}
