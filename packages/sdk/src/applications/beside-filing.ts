// Loaded by the first call that neither reads nor files an application.
import type { Http } from '../http/http.js';
import { type Attachments, attachmentsOf } from './attachments.js';
import { type CalendarFeedCalls, calendarFeedOf } from './calendar-feed.js';
import { type Requests, requestsOf } from './requests/requests.js';

export interface BesideFiling {
  /** Files that belong to applications. */
  readonly attachments: Attachments;
  /** What is asked for once there is a contract. */
  readonly requests: Requests;
  /** Deadlines in the caller's own calendar. */
  readonly calendarFeed: CalendarFeedCalls;
}

export function besideFilingOf(http: Http): BesideFiling {
  return {
    attachments: attachmentsOf(http),
    requests: requestsOf(http),
    calendarFeed: calendarFeedOf(http),
  };
}
