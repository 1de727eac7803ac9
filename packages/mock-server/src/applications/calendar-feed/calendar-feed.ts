import type { CalendarFeed } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { sha256 } from '../../http/sha256.js';
import type { TableDefinition } from '../../storage/storage.js';
import type { PublishedDeadline } from './published-deadline.js';

/** An address that calendars read somebody's deadlines from: one for each role of a person. */
export interface CalendarFeedRow {
  readonly id: string;
  /** The secret itself is nowhere. */
  readonly tokenHash: string;
  readonly personId: string;
  readonly accountId: string;
  readonly locale: Locale;
  readonly createdAt: string;
  readonly lastReadAt: string | null;
  /** What calendars have been told, so that they can be told of its end. */
  readonly published: readonly PublishedDeadline[];
}

export const feedTable: TableDefinition<CalendarFeedRow> = {
  name: 'calendar-feeds',
  indexes: {
    token: { isUnique: true, key: ({ tokenHash }) => tokenHash },
    person: { key: ({ personId }) => `${personId}/` },
    account: { key: ({ accountId }) => `${accountId}/` },
  },
};

export function feedOf(
  caller: Caller,
  { transaction }: Moment,
): Promise<CalendarFeedRow | undefined> {
  return transaction.get(feedTable, idOf(caller));
}

/** The secret of a new feed in place of the one before. */
export async function openFeed(caller: Caller, locale: Locale, moment: Moment): Promise<string> {
  const { transaction, random, now } = moment;
  const token = random.token('cal');
  await transaction.put(feedTable, {
    id: idOf(caller),
    tokenHash: await sha256(token),
    personId: caller.personId,
    accountId: caller.account.id,
    locale,
    createdAt: now,
    lastReadAt: null,
    published: [],
  });
  return token;
}

export function closeFeed(caller: Caller, { transaction }: Moment): Promise<void> {
  return transaction.remove(feedTable, idOf(caller));
}

export async function findFeed(
  token: string,
  { transaction }: Moment,
): Promise<CalendarFeedRow | undefined> {
  return transaction.find(feedTable, 'token', await sha256(token));
}

/** Remembers what a calendar has just been told. */
export async function keepPublished(
  feed: CalendarFeedRow,
  published: readonly PublishedDeadline[],
  { transaction, now }: Moment,
): Promise<void> {
  const isNews = published.length !== feed.published.length || published.some(isNewTo(feed));
  const isRead = feed.lastReadAt !== null && now < later(feed.lastReadAt, { minutes: 1 });
  if (isNews || !isRead) await transaction.put(feedTable, { ...feed, lastReadAt: now, published });
}

function isNewTo({ published }: CalendarFeedRow) {
  return (deadline: PublishedDeadline, index: number): boolean => deadline !== published[index];
}

/** All that an account has, or that somebody has to it. */
export async function forgetFeeds(accountId: string, { transaction }: Moment): Promise<void> {
  for (const index of ['person', 'account'])
    for (const { id } of await transaction.list(feedTable, { index, prefix: `${accountId}/` }))
      await transaction.remove(feedTable, id);
}

export function describeFeed(feed: CalendarFeedRow | undefined): CalendarFeed {
  const { createdAt = null, lastReadAt = null } = feed ?? {};
  return { isActive: feed !== undefined, createdAt, lastReadAt };
}

function idOf({ personId, account }: Caller): string {
  return `${personId}/${account.id}`;
}
