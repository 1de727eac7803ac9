import { localDate } from '@drsk/domain';
import type { CalendarFeed } from '@drsk/sdk';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { formatShortDay } from '../../dates.js';
import { messages } from './calendar-feed.messages.js';

/** Since when there is an address, and whether a calendar reads it. */
export function feedFacts(
  { createdAt, lastReadAt }: CalendarFeed,
  { client, language }: DrskElement,
): string {
  const text = messages[language];
  const today = localDate(client.now(), '28');
  const day = (instant: string): string =>
    formatShortDay(localDate(instant, '28'), { today, language });
  const made = createdAt === null ? '' : text.made(day(createdAt));
  return `${made} ${lastReadAt === null ? text.unread : text.read(day(lastReadAt))}`;
}
