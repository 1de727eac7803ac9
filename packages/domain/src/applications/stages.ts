import type {
  Actor,
  Basis,
  Deadline,
  InvoicePart,
  StageName,
  TimelineEventKind,
} from '@drsk/contract';
import type { Calendar } from '../calendar/working-days.js';
import type { Ruleset, Term } from '../rulesets/ruleset.js';
import {
  knownDeadlineOf,
  paymentTerm,
  type WorksFacts,
  type WorksSubject,
  worksTerm,
} from './deadlines.js';
import type { AfterFacts } from './requests/after-actions.js';
import { dateOf, type History, receivedOn, waitsForDocumentsSince } from './history.js';

/** All that the picture of an application is made of. */
export interface ApplicationFacts {
  history: History;
  ruleset: Ruleset;
  calendar: Calendar;
  category: WorksSubject;
  isPublicBuyer?: boolean;
  /** Known when the offer is posted. */
  works?: WorksFacts | undefined;
  /** Of the invoice, once there is one. */
  parts?: readonly InvoicePart[] | undefined;
  /** What the applicant has asked for since. */
  after?: AfterFacts | undefined;
}

interface StageRow {
  /** Who acts in it. */
  actor: Actor | null;
  basis: Basis;
  completedBy: TimelineEventKind;
  deadline?: (facts: ApplicationFacts) => Deadline | null;
}

/** The simplified track (п. 103-112), in its order: a stage of the contract without a row does not compile. */
export const stages: Readonly<Record<StageName, StageRow>> = {
  filing: { actor: 'applicant', basis: '861/9', completedBy: 'submitted' },
  completeness: {
    actor: 'grid',
    basis: '861/15',
    completedBy: 'completeness_confirmed',
    deadline: (facts) =>
      waitsForDocumentsSince(facts.history) === undefined
        ? count(facts, facts.ruleset.terms.completeness, receivedOn(facts.history))
        : count(facts, facts.ruleset.terms.documents, waitsForDocumentsSince(facts.history)),
  },
  offer: {
    actor: 'grid',
    basis: '861/105',
    completedBy: 'offer_posted',
    deadline: offerDeadline,
  },
  payment: {
    actor: 'applicant',
    basis: '861/105',
    completedBy: 'contract_concluded',
    deadline: (facts) =>
      count(
        facts,
        paymentTerm(facts.ruleset, facts.isPublicBuyer),
        dateOf(facts.history, 'offer_posted'),
      ),
  },
  works: {
    actor: 'grid',
    basis: '861/16(б)',
    completedBy: 'works_completed',
    deadline: worksDeadline,
  },
  // The admission of the meter belongs to the works and shares their term.
  meter: {
    actor: 'grid',
    basis: '861/109',
    completedBy: 'meter_admitted',
    deadline: worksDeadline,
  },
  notice: {
    actor: 'grid',
    basis: '861/110',
    completedBy: 'notice_posted',
    deadline: (facts) =>
      count(facts, facts.ruleset.terms.notice, dateOf(facts.history, 'meter_admitted')),
  },
  // Until when the applicant may object to the notice.
  done: {
    actor: null,
    basis: '861/110',
    completedBy: 'completed',
    deadline: (facts) =>
      count(facts, facts.ruleset.terms.objections, dateOf(facts.history, 'notice_posted')),
  },
};

/** In their order; a list without one of them does not compile. */
export const stageNames = everyStage([
  'filing',
  'completeness',
  'offer',
  'payment',
  'works',
  'meter',
  'notice',
  'done',
]);

function everyStage<const Names extends readonly StageName[]>(
  names: [StageName] extends [Names[number]] ? Names : never,
): Names {
  return names;
}

function offerDeadline(facts: ApplicationFacts): Deadline | null {
  const deadline = count(facts, facts.ruleset.terms.offer, receivedOn(facts.history));
  return deadline && { ...deadline, pausedOn: waitsForDocumentsSince(facts.history) ?? null };
}

function worksDeadline(facts: ApplicationFacts): Deadline | null {
  const term = facts.works && worksTerm(facts.ruleset, { ...facts.works, ...facts.category });
  return term ? count(facts, term, dateOf(facts.history, 'contract_concluded')) : null;
}

function count(facts: ApplicationFacts, term: Term, startsOn: string | undefined): Deadline | null {
  return startsOn === undefined ? null : knownDeadlineOf(term, startsOn, facts.calendar);
}
