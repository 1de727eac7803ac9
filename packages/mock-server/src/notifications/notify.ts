import type { MessageChannel } from '@drsk/contract';
import { announceOn, notificationKinds } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { News } from '../outbox/news.js';
import { deliveryJob } from './delivery-job.js';
import { messagesOf } from './messages-of.js';
import {
  type DeliveryMessage,
  deliveryTable,
  type NotificationRow,
  notificationTable,
} from './notification.js';
import { isWanted, preferencesOf } from './preferences.js';

export interface NotifyParts {
  /** Whoever follows the account's events hears of it. */
  readonly noteEvent: (row: NotificationRow, moment: Moment) => Promise<void>;
}

/** Puts news into the feed of their account, and their messages into the queue: they leave after this moment. */
export async function notify(news: News, moment: Moment, parts: NotifyParts): Promise<void> {
  const row = await store(news, moment);
  await parts.noteEvent(row, moment);
  const { email, phone, locale } = await moment.recipientOf(news.accountId);
  const preferences = await preferencesOf(news.accountId, moment);
  const reachable = news.at ?? { email, phone };
  for (const [channel, to, message] of messagesOf(news, { reachable, locale }, moment.settings)) {
    const wanted = isWanted(preferences, news.kind, { channel, reachable });
    if (wanted) await queue(row, { channel, to, message, news }, moment);
  }
}

/** The same of the past: it is in the feed, has been read, and nobody is written to. */
export async function notifyOfPast(news: News, moment: Moment): Promise<void> {
  const row = await store(news, moment);
  await moment.transaction.put(notificationTable, { ...row, readAt: row.createdAt });
}

async function store(
  { accountId, kind, texts, about = {} }: News,
  { transaction, now }: Moment,
): Promise<NotificationRow> {
  const newest = { index: 'serial', prefix: `${accountId}/`, descending: true, limit: 1 };
  const [last] = await transaction.list(notificationTable, newest);
  const serial = (last?.serial ?? 0) + 1;
  const { region = '28', documentIds = [], ...subject } = about;
  const row: NotificationRow = {
    ...nothing,
    ...subject,
    documentIds: [...documentIds],
    id: `ntf-${accountId}-${serial}`,
    accountId,
    serial,
    kind,
    texts,
    createdAt: now,
    readAt: null,
    announceOn: isDemanded(kind) ? announceOn(now, region) : null,
    region,
  };
  await transaction.put(notificationTable, row);
  return row;
}

const nothing = {
  applicationId: null,
  applicationNumber: null,
  appealId: null,
  bookingId: null,
  securityMatter: null,
  dueOn: null,
} as const;

/** Whether it has to leave on its day. */
function isDemanded(kind: News['kind']): boolean {
  return notificationKinds[kind].demandedBy === '861/105';
}

async function queue(
  row: NotificationRow,
  {
    channel,
    to,
    message,
    news,
  }: { channel: MessageChannel; to: string; message: DeliveryMessage; news: News },
  { transaction, jobs, now }: Moment,
): Promise<void> {
  const id = `${row.id}-${channel}`;
  await transaction.put(deliveryTable, {
    id,
    notificationId: row.id,
    accountId: row.accountId,
    channel,
    to,
    message,
    state: 'queued',
    reason: null,
    nextAttemptAt: now,
    sentAt: null,
    attempts: [],
    createdAt: now,
    reminderOf: news.reminderOf ?? null,
  });
  // A moment of its own: nothing leaves before what it tells of is stored.
  await jobs.schedule(deliveryJob(id, now));
}
