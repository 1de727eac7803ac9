import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { type DeliveryRow, deliveryTable, type WebhookRow, webhookTable } from './webhook.js';

interface WebhookRequest {
  readonly caller: Pick<Caller, 'account'>;
  readonly path: { readonly webhookId: string };
}

/** The newest first. */
export function webhooksOf(
  accountId: string,
  { transaction }: Moment,
): Promise<readonly WebhookRow[]> {
  const prefix = `${accountId}/`;
  return transaction.list(webhookTable, { index: 'account', prefix, descending: true });
}

/** @throws {ProblemError} 404 where there is none, or it is somebody else's */
export async function ownWebhook(
  { caller, path }: WebhookRequest,
  { transaction }: Moment,
): Promise<WebhookRow> {
  const row = await transaction.get(webhookTable, path.webhookId);
  if (row?.accountId !== caller.account.id) throw new ProblemError(404, 'not_found');
  return row;
}

/** @throws {ProblemError} 404 where the address has no such delivery */
export async function deliveryOf(
  { id }: WebhookRow,
  deliveryId: string,
  { transaction }: Moment,
): Promise<DeliveryRow> {
  const row = await transaction.get(deliveryTable, deliveryId);
  if (row?.webhookId !== id) throw new ProblemError(404, 'not_found');
  return row;
}

/** With its log: nothing more is sent to it. */
export async function forgetWebhook({ id }: WebhookRow, moment: Moment): Promise<void> {
  const { transaction, jobs } = moment;
  for (const delivery of await transaction.list(deliveryTable, {
    index: 'webhook',
    prefix: `${id}/`,
  })) {
    await jobs.cancelAllOf(delivery.id);
    await transaction.remove(deliveryTable, delivery.id);
  }
  await transaction.remove(webhookTable, id);
}
