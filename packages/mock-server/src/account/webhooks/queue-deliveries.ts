import type { WebhookEventData } from '@drsk/contract';
import { programAccessRules } from '@drsk/domain';
import type { AccountEvent, Moment } from '../../clock/moment.js';
import { accountTable } from '../tables.js';
import { webhooksOf } from './own-webhooks.js';
import { type DeliveryRow, deliveryTable, serialText, type WebhookRow } from './webhook.js';
import { scheduleAttempt } from './webhook-jobs.js';

interface Sent {
  readonly type: string;
  readonly data: WebhookEventData;
}

/** Sends an event to every address of the account that is to be told of it. */
export async function queueDeliveries(event: AccountEvent, moment: Moment): Promise<void> {
  const rows = await webhooksOf(event.accountId, moment);
  const told = rows.filter(({ isEnabled, events }) => isEnabled && events.includes(event.type));
  if (told.length === 0) return;
  const account = await moment.transaction.get(accountTable, event.accountId);
  if (account?.closedAt !== null) return;
  for (const row of told) await queueDelivery(row, event, moment);
}

/** What follows at once upon the same is one event, with what it says last. */
export async function queueDelivery(
  { id: webhookId }: WebhookRow,
  { type, data }: Sent,
  moment: Moment,
): Promise<DeliveryRow> {
  const { now, random, transaction } = moment;
  const last = await lastOf(webhookId, moment);
  if (last && isSame(last, { type, data }) && last.createdAt === now) {
    const renewed = { ...last, data };
    await transaction.put(deliveryTable, renewed);
    return renewed;
  }
  const row: DeliveryRow = {
    id: random.id('msg'),
    webhookId,
    serial: (last?.serial ?? 0) + 1,
    type,
    data,
    state: 'pending',
    createdAt: now,
    nextAttemptAt: now,
    attempts: [],
    failures: 0,
  };
  await transaction.put(deliveryTable, row);
  await scheduleAttempt(row, now, moment);
  await forgetOldest(row, moment);
  return row;
}

function isSame(last: DeliveryRow, { type, data }: Sent): boolean {
  const isUnsent = last.state === 'pending' && last.attempts.length === 0;
  const isAboutOne = last.data.applicationId === data.applicationId;
  return isUnsent && type === 'application.changed' && last.type === type && isAboutOne;
}

async function lastOf(
  webhookId: string,
  { transaction }: Moment,
): Promise<DeliveryRow | undefined> {
  const newest = { index: 'webhook', prefix: `${webhookId}/`, descending: true, limit: 1 };
  const [last] = await transaction.list(deliveryTable, newest);
  return last;
}

/** What is still on its way stays: it has to arrive. */
async function forgetOldest({ webhookId, serial }: DeliveryRow, moment: Moment): Promise<void> {
  const { transaction } = moment;
  const prefix = `${webhookId}/`;
  const upTo = prefix + serialText(Math.max(serial - programAccessRules.keptDeliveries, 0));
  const old = await transaction.list(deliveryTable, { index: 'webhook', prefix, upTo, limit: 10 });
  for (const { id, state } of old)
    if (state !== 'pending') await transaction.remove(deliveryTable, id);
}
