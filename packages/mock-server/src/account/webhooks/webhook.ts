import type { Webhook, WebhookDelivery, WebhookEventData, WebhookEventKind } from '@drsk/contract';
import { etagOf } from '../../http/etag.js';
import type { TableDefinition } from '../../storage/storage.js';

/** An address that is told of events of an account. */
export interface WebhookRow extends Omit<Webhook, 'etag' | 'previousSecretUntil' | 'events'> {
  readonly events: readonly WebhookEventKind[];
  readonly version: number;
  readonly accountId: string;
  /** Signs what is sent, so it is kept as it is; a service of its own would keep it encrypted. */
  readonly secret: string;
  readonly previousSecret: { readonly secret: string; readonly until: string } | null;
}

export const webhookTable: TableDefinition<WebhookRow> = {
  name: 'webhooks',
  indexes: {
    account: { key: ({ accountId, createdAt, id }) => `${accountId}/${createdAt}/${id}` },
  },
};

/** An event on its way to an address, and what has become of it. */
export interface DeliveryRow extends Omit<WebhookDelivery, 'attempts'> {
  readonly webhookId: string;
  /** Counts up within an address. */
  readonly serial: number;
  readonly data: WebhookEventData;
  readonly attempts: readonly WebhookDelivery['attempts'][number][];
  /** Attempts in vain since somebody has last asked for it. */
  readonly failures: number;
}

export const deliveryTable: TableDefinition<DeliveryRow> = {
  name: 'webhook_deliveries',
  indexes: { webhook: { key: ({ webhookId, serial }) => `${webhookId}/${serialText(serial)}` } },
};

/** Keys are compared as text. */
export function serialText(serial: number): string {
  return String(serial).padStart(9, '0');
}

/** An address as its owner sees it. */
export function toWebhook(row: WebhookRow, now: string): Webhook {
  const { version, accountId: _account, secret: _secret, previousSecret, events, ...rest } = row;
  const until = previousSecret?.until ?? '';
  return {
    ...rest,
    events: [...events],
    etag: etagOf(version),
    previousSecretUntil: until > now ? until : null,
  };
}

/** A line of the log. */
export function toDelivery(row: DeliveryRow): WebhookDelivery {
  const { webhookId: _webhook, serial: _serial, data: _data, failures: _failures, ...rest } = row;
  return { ...rest, attempts: [...rest.attempts] };
}
