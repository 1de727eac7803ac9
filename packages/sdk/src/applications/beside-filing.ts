// Loaded by the first call that neither reads nor files an application.
import type { Http } from '../http/http.js';
import { type Attachments, attachmentsOf } from './attachments.js';
import { type CalendarFeedCalls, calendarFeedOf } from './calendar-feed.js';
import type { Drafts, DraftsOptions } from './drafts/open-draft.js';
import { loadPart } from '../http/load-part.js';
import { type Exporting, exportingOf } from './export-csv.js';
import { type Inspections, inspectionsOf } from './inspections.js';
import { type Requests, requestsOf } from './requests/requests.js';
import { type States, statesOf } from './states.js';

export interface BesideFiling extends Exporting, States {
  /** Files that belong to applications. */
  readonly attachments: Attachments;
  /** What is asked for once there is a contract. */
  readonly requests: Requests;
  /** Deadlines in the caller's own calendar. */
  readonly calendarFeed: CalendarFeedCalls;
  /** Drafts that save themselves: kept in the browser at once, on the server soon. */
  readonly drafts: (options: DraftsOptions) => Promise<Drafts>;
  /** Appointments for inspections. */
  readonly inspections: Inspections;
}

export function besideFilingOf(http: Http): BesideFiling {
  return {
    ...exportingOf(http),
    ...statesOf(http),
    attachments: attachmentsOf(http),
    requests: requestsOf(http),
    calendarFeed: calendarFeedOf(http),
    drafts: async (options) => {
      const { draftsOf } = await loadPart('drafts', () => import('./drafts/drafts.js'));
      return draftsOf(http, options);
    },
    inspections: inspectionsOf(http),
  };
}
