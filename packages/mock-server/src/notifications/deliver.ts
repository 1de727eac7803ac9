import type { DeliveryReason, DeliveryState } from '@drsk/contract';
import { notificationKinds, notificationRules, quietUntil, retryAt } from '@drsk/domain';
import { later } from '../clock/instant.js';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { pushTable } from '../outbox/push/push-subscription.js';
import { handOver } from './carrier.js';
import { deliveryJob, deliveryKind } from './delivery-job.js';
import {
  type DeliveryRow,
  deliveryTable,
  isOpen,
  type NotificationRow,
  notificationTable,
} from './notification.js';
import { deliveryMessages } from './notifications.messages.js';
import type { IsSessionOpen } from './notify.js';
import { preferencesOf, quietHoursOf, type RegionOf, timeZoneFor } from './preferences.js';

export interface DeliveryParts {
  readonly regionOf: RegionOf;
  readonly isSessionOpen: IsSessionOpen;
  /** Whether all of them can be opened by now. */
  readonly areReadable: (documentIds: readonly string[], moment: Moment) => Promise<boolean>;
  /** Whether there is still reason to remind of something. */
  readonly isStillDue: (reminderOf: string, moment: Moment) => Promise<boolean>;
  /** Notes with documents what became of their announcement. */
  readonly noteDocuments: (
    documentIds: readonly string[],
    delivery: DeliveryRow,
    moment: Moment,
  ) => Promise<void>;
}

/** What an attempt ends in. */
interface Step {
  readonly state: DeliveryState;
  readonly reason?: DeliveryReason;
  readonly next?: string | null;
}

export function deliveryJobs(parts: DeliveryParts): JobDefinitions {
  return {
    [deliveryKind]: {
      label: { ru: deliveryMessages.ru.job, en: deliveryMessages.en.job },
      async run(moment, id) {
        const row = await moment.transaction.get(deliveryTable, id);
        if (row && isOpen(row.state)) await attempt(row, moment, parts);
      },
    },
  };
}

async function attempt(row: DeliveryRow, moment: Moment, parts: DeliveryParts): Promise<void> {
  const told = await notificationOf(row, moment);
  const step =
    (await hindrance(row, told, { moment, parts })) ??
    outcomeOf(row, await handOver(row, moment), moment);
  const moved = await move(row, step, moment);
  if (moved.state === 'sent') {
    const { channel, to, message } = moved;
    await moment.outbox.send({ channel, to, ...message });
  }
  // 404 or 410 of a push service: the browser will never take anything again (RFC 8030, 7.3).
  if (moved.state === 'not_delivered' && row.browser)
    await moment.transaction.remove(pushTable, row.browser.subscriptionId);
  const { documentIds } = told;
  if (documentIds.length > 0) await parts.noteDocuments(documentIds, moved, moment);
}

/** Why it does not leave yet, or ever. */
async function hindrance(
  row: DeliveryRow,
  { documentIds, kind }: NotificationRow,
  { moment, parts }: { moment: Moment; parts: DeliveryParts },
): Promise<Step | undefined> {
  const { now } = moment;
  const { areReadable, regionOf } = parts;
  if (row.fate === 'refused') return { state: 'not_delivered', reason: 'address_refused' };
  const useless = await uselessness(row, moment, parts);
  if (useless) return { state: 'cancelled', reason: useless };
  if (!(await areReadable(documentIds, moment))) {
    const next = later(now, { minutes: notificationRules.documentMinutes });
    return { state: 'waiting', reason: 'document_unavailable', next };
  }
  if (notificationKinds[kind].isUrgent || row.fate) return undefined;
  const next = await morningOf(row.accountId, moment, regionOf);
  return next === null ? undefined : { state: 'waiting', reason: 'quiet_hours', next };
}

/** Why nobody needs it any more. */
async function uselessness(
  { accountId, browser, reminderOf }: DeliveryRow,
  moment: Moment,
  { isSessionOpen, isStillDue }: DeliveryParts,
): Promise<DeliveryReason | undefined> {
  const { email, phone } = await moment.recipientOf(accountId);
  if (email === undefined && phone === undefined) return 'account_closed';
  if (reminderOf !== null && !(await isStillDue(reminderOf, moment))) return 'done';
  if (!browser) return undefined;
  const subscription = await moment.transaction.get(pushTable, browser.subscriptionId);
  const isOpen = subscription && (await isSessionOpen(subscription.sessionId, moment));
  return isOpen ? undefined : 'unsubscribed';
}

/** When the quiet hours that somebody is in are over; null outside of them. */
async function morningOf(
  accountId: string,
  moment: Moment,
  regionOf: RegionOf,
): Promise<string | null> {
  const preferences = await preferencesOf(accountId, moment);
  const hours = quietHoursOf(preferences);
  if (hours === null) return null;
  const zone = timeZoneFor(preferences, await regionOf(accountId, moment));
  return quietUntil(moment.now, hours, zone);
}

function outcomeOf(
  row: DeliveryRow,
  taken: Awaited<ReturnType<typeof handOver>>,
  { now }: Moment,
): Step {
  if (taken.outcome === 'delayed')
    return { state: 'waiting', reason: 'delayed', next: taken.until };
  if (taken.outcome === 'taken') return { state: 'sent' };
  if (taken.outcome === 'refused') return { state: 'not_delivered', reason: 'address_refused' };
  const faults = row.attempts.filter(({ state }) => state === 'error').length + 1;
  const next = retryAt(faults, now);
  return { state: 'error', reason: next === null ? 'gave_up' : 'fault', next };
}

/** Ends an attempt, and plans the next. */
export async function move(
  row: DeliveryRow,
  {
    state,
    reason = null,
    next = null,
  }: { [K in keyof Step]: Step[K] | null } & Pick<Step, 'state'>,
  { transaction, jobs, now }: Moment,
): Promise<DeliveryRow> {
  const last = row.attempts.at(-1);
  const isSame = last?.state === state && last.reason === reason && state === 'waiting';
  const moved: DeliveryRow = {
    ...row,
    state,
    reason,
    nextAttemptAt: next,
    sentAt: state === 'sent' ? now : null,
    attempts: isSame ? row.attempts : [...row.attempts, { at: now, state, reason }],
  };
  await transaction.put(deliveryTable, moved);
  const job = deliveryJob(row.id, next ?? now);
  await (next === null ? jobs.cancel(job.id) : jobs.schedule(job));
  return moved;
}

async function notificationOf({ notificationId }: DeliveryRow, { transaction }: Moment) {
  const row = await transaction.get(notificationTable, notificationId);
  if (!row) throw new Error(`There is no notification ${notificationId}`);
  return row;
}
