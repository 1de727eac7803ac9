import type { AppointmentState, Category, InvoicePart } from '@drsk/contract';
import type { Calendar } from '../calendar/working-days.js';
import type { Ruleset } from '../rulesets/ruleset.js';
import type { WorksFacts, WorksSubject } from './deadlines.js';
import type { History } from './history.js';
import type { AfterFacts } from './requests/after-actions.js';

/** All that the picture of an application is made of. */
export interface ApplicationFacts {
  history: History;
  ruleset: Ruleset;
  calendar: Calendar;
  category: WorksSubject & Pick<Category, 'track' | 'finalDocument'>;
  isPublicBuyer?: boolean;
  /** How long a temporary connection is to last; the date wins. */
  temporary?: { months?: number | undefined; until?: string | undefined } | undefined;
  /** Known when the offer is posted. */
  works?: WorksFacts | undefined;
  /** Of the invoice, once there is one. */
  parts?: readonly InvoicePart[] | undefined;
  /** When the inspection is, as far as it is arranged. */
  appointment?: { state: AppointmentState; on: string } | undefined;
  /** What the applicant has asked for since. */
  after?: AfterFacts | undefined;
}
