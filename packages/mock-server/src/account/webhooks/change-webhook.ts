import type { NewWebhook, WebhookChange, WebhookRotation } from '@drsk/contract';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { newWebhookSecret } from './sign-event.js';
import type { WebhookRow } from './webhook.js';

export function newWebhook(
  { url, events }: NewWebhook,
  accountId: string,
  { now, random }: Moment,
): WebhookRow {
  return {
    id: random.id('whk'),
    version: 1,
    accountId,
    url: url.trim(),
    events: [...new Set(events)],
    isEnabled: true,
    disabledReason: null,
    secret: newWebhookSecret(random),
    previousSecret: null,
    createdAt: now,
  };
}

/** What is left out stays as it is. */
export function changedWebhook(row: WebhookRow, change: WebhookChange): WebhookRow {
  const { url = row.url, events = row.events, isEnabled = row.isEnabled } = change;
  const isOff = row.isEnabled && !isEnabled;
  const reason = isOff ? 'owner' : row.disabledReason;
  return {
    ...row,
    version: row.version + 1,
    url: url.trim(),
    events: [...new Set(events)],
    isEnabled,
    disabledReason: isEnabled ? null : reason,
  };
}

/** With another secret; the one before signs for a while too. */
export function rotated(
  row: WebhookRow,
  { overlapHours: hours }: WebhookRotation,
  { now, random }: Moment,
): WebhookRow {
  const until = later(now, { hours });
  return {
    ...row,
    version: row.version + 1,
    secret: newWebhookSecret(random),
    previousSecret: { secret: row.secret, until },
  };
}
