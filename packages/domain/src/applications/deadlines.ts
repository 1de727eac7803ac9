import type { CategoryClause, Deadline } from '@drsk/contract';
import { knownOrNull } from '../calendar/known-or-null.js';
import { addDays } from '../calendar/local-date.js';
import { type PausedCalendar, pausedPeriod } from '../calendar/pause.js';
import { addPeriod, type Period } from '../calendar/period.js';
import type { Calendar } from '../calendar/working-days.js';
import type { Ruleset, Term, WorksRow } from '../rulesets/ruleset.js';

/**
 * A term of the Rules, set off by an event of the date `startsOn`, and moved on by what paused it.
 * @throws {UnknownYearError} when it reaches into a year whose days off are not decreed yet
 */
export function deadlineOf(term: Term, startsOn: string, calendar: PausedCalendar): Deadline {
  const { region } = calendar;
  return {
    ...term,
    startsOn,
    calendar: region,
    pausedOn: null,
    ...pausedPeriod(term, startsOn, calendar),
  };
}

/** The same, or null where the calendar does not reach: a picture without a date is better than none. */
export function knownDeadlineOf(
  term: Term,
  startsOn: string,
  calendar: PausedCalendar,
): Deadline | null {
  return knownOrNull(() => deadlineOf(term, startsOn, calendar));
}

/** The last day of a period that is no deadline of the applicant's or the grid's, or null likewise. */
export function knownDueOn(period: Period, startsOn: string, calendar: Calendar): string | null {
  return knownOrNull(() => addPeriod(period, startsOn, calendar));
}

/** The first date on which the deadline is missed: what arrives then comes too late. */
export function missedFrom({ dueOn }: Pick<Deadline, 'dueOn'>): string {
  return addDays(dueOn, 1);
}

/** Days for the first payment: more of them for buyers under 44-ФЗ and the state defence order (п. 103). */
export function paymentTerm({ terms }: Ruleset, isPublicBuyer = false): Term {
  return isPublicBuyer ? terms.publicPayment : terms.payment;
}

/** What the grid found out about the way to the object. */
export interface WorksFacts {
  voltageKv: number;
  /** From the object's plot to the nearest network of the voltage. */
  distanceM: number;
  settlement: 'town' | 'rural';
  /** Whether works of the investment programme are needed. */
  needsConstruction: boolean;
  crossesOtherLand: boolean;
  /** To the unified national grid. */
  isNationalGrid?: boolean;
}

/** Whose works they are. */
export interface WorksSubject {
  clause: CategoryClause;
  maxPowerKw: number;
  /** A temporary connection of a mobile object. */
  isMobile?: boolean;
  /** The applicant has asked for a longer term. */
  isWished?: boolean;
}

/** How long the works may take, 16(б). */
export function worksTerm({ works }: Ruleset, facts: WorksFacts & WorksSubject): Term {
  const row = works.find((candidate) => conditions.every((isMet) => isMet(candidate, facts)));
  if (!row) throw new RangeError('The table of the works has no row for the rest');
  return row.term;
}

type WorksCondition = (row: WorksRow, facts: WorksFacts & WorksSubject) => boolean;

/** A row that leaves a condition out asks nothing there. */
const conditions: readonly WorksCondition[] = [
  ({ clauses }, { clause }) => clauses?.includes(clause) ?? true,
  ({ fromKw = 0 }, { maxPowerKw }) => maxPowerKw >= fromKw,
  ({ uptoKw = Infinity }, { maxPowerKw }) => maxPowerKw <= uptoKw,
  ({ belowKw = Infinity }, { maxPowerKw }) => maxPowerKw < belowKw,
  ({ uptoKv = Infinity }, { voltageKv }) => voltageKv <= uptoKv,
  ({ uptoM }, { distanceM, settlement }) => distanceM <= (uptoM?.[settlement] ?? Infinity),
  ({ hasConstruction: asked }, { needsConstruction: is }) => asked === undefined || asked === is,
  ({ crossesOtherLand: asked }, { crossesOtherLand: is }) => asked === undefined || asked === is,
  ({ isNationalGrid }, facts) => !isNationalGrid || facts.isNationalGrid === true,
  ({ isMobile }, facts) => !isMobile || facts.isMobile === true,
  ({ isWished }, facts) => !isWished || facts.isWished === true,
];
