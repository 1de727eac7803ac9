import type { Category, Document, OpenAnswer, TimelineEvent } from '@drsk/contract';
import type { Calendar } from '../calendar/working-days.js';

/** What decides the status of a posted document, and what may be done with it. */
export interface DocumentFacts {
  document: Pick<Document, 'id' | 'kind' | 'number' | 'postedAt' | 'duplicateOf'>;
  /** Everything that was posted to the application, in that order. */
  posted: readonly DocumentFacts['document'][];
  /** In the order of events: two may fall on one instant. */
  history: readonly Pick<TimelineEvent, 'kind' | 'documentIds'>[];
  openAnswers: readonly OpenAnswer[];
  track: Category['track'];
  calendar: Calendar;
  /** Of the region. */
  today: string;
  isSignedByGrid: boolean;
  isSignedByApplicant: boolean;
  viewedAt: string | null;
  acknowledgedAt: string | null;
  /** Whether a copy on paper is on its way already. */
  awaitsPaper: boolean;
}
