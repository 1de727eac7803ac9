import { announceOn, notificationKinds } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { News } from '../outbox/news.js';
import { pushSubscriptionsOf } from '../outbox/push/push-subscription.js';
import { deliveryJob } from './delivery-job.js';
import { type Addressed, messagesOf } from './messages-of.js';
import { deliveryTable, type NotificationRow, notificationTable } from './notification.js';
import { isWanted, preferencesOf } from './preferences.js';
import { pushesOf } from './pushes-of.js';

export interface NotifyParts {
  /** Whoever follows the account's events hears of it. */
  readonly noteEvent: (row: NotificationRow, moment: Moment) => Promise<void>;
  readonly isSessionOpen: IsSessionOpen;
}

/** Whether somebody is still signed in there. */
export type IsSessionOpen = (sessionId: string, moment: Moment) => Promise<boolean>;

/** Puts news into the feed of their account, and their messages into the queue: they leave after this moment. */
export async function notify(news: News, moment: Moment, parts: NotifyParts): Promise<void> {
  const row = await store(news, moment);
  await parts.noteEvent(row, moment);
  const { email, phone, locale } = await moment.recipientOf(news.accountId);
  const preferences = await preferencesOf(news.accountId, moment);
  const reachable = news.at ?? { email, phone };
  const { settings } = moment;
  const browsers = await listeningOf(news.accountId, moment, parts);
  const messages = [
    ...messagesOf(news, { reachable, locale }, settings),
    ...pushesOf(news, { browsers, locale, id: row.id }, settings),
  ];
  for (const addressed of messages) {
    const { channel } = addressed;
    const wanted = isWanted(preferences, news.kind, { channel, reachable });
    if (wanted) await queue(row, { ...addressed, news }, moment);
  }
}

/** Whose session has come of age says so again before anything is sent there. */
async function listeningOf(accountId: string, moment: Moment, { isSessionOpen }: NotifyParts) {
  const browsers = await pushSubscriptionsOf(accountId, moment);
  const open = await Promise.all(browsers.map(({ sessionId }) => isSessionOpen(sessionId, moment)));
  return browsers.filter((_browser, index) => open[index]);
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
  { news, ...addressed }: Addressed & { readonly news: News },
  { transaction, jobs, now }: Moment,
): Promise<void> {
  const { browser, channel } = addressed;
  const id = [row.id, channel, ...(browser ? [browser.subscriptionId] : [])].join('-');
  await transaction.put(deliveryTable, {
    ...addressed,
    id,
    notificationId: row.id,
    accountId: row.accountId,
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
