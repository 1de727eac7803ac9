import type { Basis, DeadlineEvent } from '@drsk/contract';
import type { Period } from '../calendar/period.js';
import { ruleset20250428 } from './2025-04-28.js';

/** A term of the Rules: how long after which event, and by which clause. */
export interface Term extends Period {
  event: DeadlineEvent;
  basis: Basis;
}

export type TermName =
  | 'completeness'
  | 'documents'
  | 'offer'
  | 'payment'
  | 'publicPayment'
  | 'supplierCopy'
  | 'worksAtHand'
  | 'worksNearby'
  | 'worksWithConstruction'
  | 'worksFarAway'
  | 'notice'
  | 'noticeCopy'
  | 'objections';

/** One edition of the Rules: every number that an amending act may change. */
export interface Ruleset {
  id: string;
  /** The first date of application that it governs. */
  validFrom: string;
  limits: {
    /** п. 14: an individual's household. */
    householdKw: number;
    /** 12(1). */
    smallBusinessKw: number;
    /** п. 12 ends below it. */
    businessKw: number;
  };
  terms: Readonly<Record<TermName, Term>>;
  /** Told after an annulment. */
  annulmentNotice: Period & { basis: Basis };
  /** The supplier's own contract, after the copy of the application has reached it. */
  supplyContract: Period & { basis: Basis };
  /** Parts of the fee, each with its term; the first one is the acceptance of the contract. */
  parts: readonly { percent: number; term: Term }[];
  installment: { upfrontPercent: number; quarters: number; basis: Basis };
}

const rulesets: readonly Ruleset[] = [ruleset20250428];

/**
 * The edition that governs an application of this date.
 * @throws {RangeError} for a date before the oldest edition known here
 */
export function rulesetOn(date: string): Ruleset {
  const ruleset = rulesets.findLast(({ validFrom }) => validFrom <= date);
  if (!ruleset) throw new RangeError(`No edition of the Rules is known for ${date}`);
  return ruleset;
}

/** The edition an application was filed under, by the id it keeps. */
export function rulesetById(id: string): Ruleset {
  const ruleset = rulesets.find((candidate) => candidate.id === id);
  if (!ruleset) throw new RangeError(`No edition of the Rules is called ${id}`);
  return ruleset;
}
