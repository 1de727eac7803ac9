import type { WebhookDeliveryPage } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { HandlersOf } from '../../http/operation.js';
import { json, problem } from '../../http/reply.js';
import { deliveryOf, ownWebhook } from './own-webhooks.js';
import { queueDelivery } from './queue-deliveries.js';
import { deliveryTable, serialText, toDelivery, type WebhookRow } from './webhook.js';
import { scheduleAttempt } from './webhook-jobs.js';

/** The log of an address, and what its owner does with it. */
export const deliveryHandlers: HandlersOf<
  'listWebhookDeliveries' | 'testWebhook' | 'redeliverWebhook'
> = {
  async listWebhookDeliveries(request, moment) {
    const webhook = await ownWebhook(request, moment);
    return json(200, await pageOf(webhook, request.query, moment));
  },

  async testWebhook(request, moment) {
    const webhook = await ownWebhook(request, moment);
    if (!webhook.isEnabled) return problem(409, 'webhook_disabled');
    const event = { type: 'test', data: { state: 'test' } };
    return json(202, toDelivery(await queueDelivery(webhook, event, moment)));
  },

  async redeliverWebhook(request, moment) {
    const { now, transaction } = moment;
    const webhook = await ownWebhook(request, moment);
    const row = await deliveryOf(webhook, request.path.deliveryId, moment);
    if (!webhook.isEnabled) return problem(409, 'webhook_disabled');
    const again = { ...row, state: 'pending', nextAttemptAt: now, failures: 0 } as const;
    await transaction.put(deliveryTable, again);
    await scheduleAttempt(again, now, moment);
    return json(202, toDelivery(again));
  },
};

async function pageOf(
  { id }: WebhookRow,
  { cursor, limit = 20 }: { cursor?: string; limit?: number },
  { transaction }: Moment,
): Promise<WebhookDeliveryPage> {
  const prefix = `${id}/`;
  const after = cursor === undefined ? {} : { after: prefix + cursor };
  const order = { index: 'webhook', prefix, descending: true, limit: limit + 1, ...after };
  const found = await transaction.list(deliveryTable, order);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = last && found.length > limit ? serialText(last.serial) : null;
  return { items: rows.map(toDelivery), next };
}
