import type { WebhookAttempt } from '@drsk/contract';
import { retryPause } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { tellOfProgramAccess } from '../tell-of-program-access.js';
import { type DeliveryRow, deliveryTable, type WebhookRow, webhookTable } from './webhook.js';

/** As many attempts of a delivery are shown. */
const keptAttempts = 20;

/** Keeps what has come of an attempt; says when the next one is due, if there is one. */
export async function noteAttempt(
  deliveryId: string,
  attempt: WebhookAttempt,
  moment: Moment,
): Promise<string | undefined> {
  const { transaction } = moment;
  const row = await transaction.get(deliveryTable, deliveryId);
  // Deleted meanwhile, with its address.
  if (!row) return undefined;
  const attempts = [...row.attempts, attempt].slice(-keptAttempts);
  const isAccepted = attempt.outcome === 'accepted';
  const failures = isAccepted ? 0 : row.failures + 1;
  const nextAttemptAt = isAccepted ? null : nextAfter(attempt, failures, moment);
  const state = stateAfter(isAccepted, nextAttemptAt);
  const noted: DeliveryRow = { ...row, attempts, failures, nextAttemptAt, state };
  await transaction.put(deliveryTable, noted);
  if (state === 'failed') await disable(noted, attempt, moment);
  return nextAttemptAt ?? undefined;
}

function stateAfter(isAccepted: boolean, nextAttemptAt: string | null): DeliveryRow['state'] {
  if (isAccepted) return 'delivered';
  return nextAttemptAt === null ? 'failed' : 'pending';
}

function nextAfter({ status }: WebhookAttempt, failures: number, moment: Moment): string | null {
  if (status === 410) return null;
  // Chance is drawn either way, so that what follows does not depend on it.
  const chance = moment.random.integer(1000) / 1000;
  const seconds = retryPause(failures, chance);
  return seconds === undefined ? null : later(moment.now, { ms: Math.round(seconds * 1000) });
}

/** Nobody is there any more: its owner is told, once. */
async function disable(
  { webhookId }: DeliveryRow,
  { status }: WebhookAttempt,
  moment: Moment,
): Promise<void> {
  const webhook = await moment.transaction.get(webhookTable, webhookId);
  if (!webhook?.isEnabled) return;
  const disabledReason = status === 410 ? 'gone' : 'failures';
  const version = webhook.version + 1;
  const off: WebhookRow = { ...webhook, version, isEnabled: false, disabledReason };
  await moment.transaction.put(webhookTable, off);
  const what = new URL(webhook.url).host;
  await tellOfProgramAccess({ accountId: webhook.accountId, news: 'disabled', what }, moment);
}
