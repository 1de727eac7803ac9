import type { Deadline } from '@drsk/contract';
import type { Term } from '../../rulesets/ruleset.js';
import type { ApplicationFacts } from '../facts.js';
import {
  isLast,
  receivedOn,
  suspendedSince,
  suspensionsOf,
  waitsForDocumentsSince,
} from '../history.js';
import { count, since, type StageRow } from './stage-row.js';

export const filing: StageRow = {
  name: 'filing',
  actor: 'applicant',
  basis: '861/9',
  completedBy: 'submitted',
};

/** П. 15; while something is missing it is the applicant's turn. */
export const completeness: StageRow = {
  name: 'completeness',
  basis: '861/15',
  completedBy: 'completeness_confirmed',
  actor: ({ history }) => (waitsForDocumentsSince(history) === undefined ? 'grid' : 'applicant'),
  deadline: (facts) => {
    const { completeness: check, documents } = facts.ruleset.terms;
    const waitsSince = waitsForDocumentsSince(facts.history);
    return waitsSince === undefined
      ? count(facts, check, receivedOn(facts.history))
      : count(facts, documents, waitsSince);
  },
};

/** What the grid has to make an offer by: it stands still while documents are missing or mining suspends it (п. 118). */
export function offerDeadline(
  facts: ApplicationFacts,
  { first, correction }: { first: Term; correction: Term },
): Deadline | null {
  const { history } = facts;
  if (isLast(history, 'offer_refused', 'offer_posted')) return since(facts, correction);
  const paused = { ...facts, calendar: { ...facts.calendar, pauses: suspensionsOf(history) } };
  const deadline = count(paused, first, receivedOn(history));
  const pausedOn = waitsForDocumentsSince(history) ?? suspendedSince(history) ?? null;
  return deadline && { ...deadline, pausedOn };
}
