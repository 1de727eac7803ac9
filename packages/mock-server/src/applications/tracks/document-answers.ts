import type { DocumentAnswer, TimelineEventKind } from '@drsk/contract';
import { type Locale, localDate, ruleProblem } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError, refuseFields } from '../../http/reply.js';
import { type ApplicationRow, type FiledApplication, isFiled } from '../application.js';
import { answersOfApplication } from '../picture.js';
import { type NewEvent, withEvent } from '../timeline.js';

/** What becomes of an answer; what has no event cannot be answered so. */
const events: Readonly<Record<string, TimelineEventKind>> = {
  'offer accept': 'contract_concluded',
  'offer refuse': 'offer_refused',
  'conditions_act accept': 'conditions_act_signed',
  'connection_act accept': 'connection_act_signed',
  'final_document refuse': 'objected',
};

/**
 * The application with what the applicant has signed, or with the reasons against it.
 *
 * @throws {ProblemError} 409 for what is not asked now, 422 for a refusal without reasons
 */
export function withAnswer(
  application: ApplicationRow,
  { answer, locale }: { answer: DocumentAnswer; locale: Locale },
  moment: Moment,
): FiledApplication {
  const { subject, decision, reasons = '' } = answer;
  const kind = events[`${subject} ${decision}`];
  if (!isFiled(application) || !kind || !mayAnswer(application, answer, moment))
    throw new ProblemError(409, 'stage_forbids');
  const note = reasons.trim();
  if (decision === 'refuse' && note === '')
    return refuseFields({ reasons: ruleProblem('reasons', locale) });
  const event: NewEvent = note === '' ? { kind } : { kind, note };
  return withEvent(application, event, moment);
}

function mayAnswer(
  application: FiledApplication,
  { subject, decision }: DocumentAnswer,
  { now }: Moment,
): boolean {
  const today = localDate(now, application.filing.region);
  return answersOfApplication(application, today).some(
    (open) => open.subject === subject && open.decisions.includes(decision),
  );
}
