import type { Actor, Basis, Deadline, StageName, TimelineEventKind } from '@drsk/contract';
import type { Term } from '../../rulesets/ruleset.js';
import { knownDeadlineOf } from '../deadlines.js';
import type { ApplicationFacts } from '../facts.js';
import { dateOf, lastOf } from '../history.js';

/** A step of a track: who acts in it, by which clause, until when, and what ends it. */
export interface StageRow {
  name: StageName;
  basis: Basis;
  completedBy: TimelineEventKind;
  /** What makes it begin anew. */
  reopenedBy?: TimelineEventKind;
  actor: Actor | null | ((facts: ApplicationFacts) => Actor | null);
  deadline?: (facts: ApplicationFacts) => Deadline | null;
}

/** Whether a stage is over, and when it ended. */
export function completedOn(
  { history }: ApplicationFacts,
  { completedBy, reopenedBy }: StageRow,
): string | undefined {
  const last = lastOf(history, reopenedBy ? [completedBy, reopenedBy] : [completedBy]);
  return last?.kind === completedBy ? last.on : undefined;
}

/** A term counted from a day, if there has been one. */
export function count(
  { calendar }: ApplicationFacts,
  term: Term,
  startsOn: string | undefined,
): Deadline | null {
  return startsOn === undefined ? null : knownDeadlineOf(term, startsOn, calendar);
}

/** A term counted from the last of the events that it names. */
export function since(facts: ApplicationFacts, term: Term): Deadline | null {
  return count(facts, term, dateOf(facts.history, eventOf(term)));
}

/** The Rules count from what the history calls by the same name, but for the first day of all. */
function eventOf({ event }: Term): TimelineEventKind {
  return isTimelineEvent(event) ? event : 'submitted';
}

function isTimelineEvent(event: Term['event']): event is Term['event'] & TimelineEventKind {
  return event !== 'application_received' && event !== 'agreement_concluded';
}
