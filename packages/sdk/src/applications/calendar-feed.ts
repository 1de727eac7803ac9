import type { CalendarFeed, CalendarFeedCreation, NewCalendarFeed } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

/** The secret address that a calendar reads the caller's deadlines from. */
export interface CalendarFeedCalls {
  /** Whether there is one, and when a calendar has read it last. */
  get(options?: RequestOptions): Promise<CalendarFeed>;

  /** A new one, shown this once; the one before stops working. */
  create(
    language: CalendarFeedCreation['language'],
    options?: RequestOptions,
  ): Promise<NewCalendarFeed>;

  revoke(options?: RequestOptions): Promise<void>;
}

export function calendarFeedOf(http: Http): CalendarFeedCalls {
  const path = '/applications/calendar-feed';
  return { get: http.get(path), create: http.post(path, 'language'), revoke: http.delete(path) };
}
