import type { Basis, CategoryClause, DeadlineEvent } from '@drsk/contract';
import type { Period } from '../calendar/period.js';
import { ruleset20250428 } from './2025-04-28.js';
import { type Edition, inForceOn } from './limits.js';

/** A term of the Rules: how long after which event, and by which clause. */
export interface Term extends Period {
  event: DeadlineEvent;
  basis: Basis;
}

export type TermName =
  | 'completeness'
  | 'documents'
  | 'suspensionNotice'
  | 'offer'
  | 'offerObjection'
  | 'offerCorrection'
  | 'payment'
  | 'publicPayment'
  | 'supplierCopy'
  | 'notice'
  | 'noticeCopy'
  | 'objections'
  | 'objectionAnswer'
  | 'furtherObjections'
  | 'contractDraft'
  | 'temporaryDraft'
  | 'signing'
  | 'contractCorrection'
  | 'silence'
  | 'contractCopy'
  | 'connectionAct'
  | 'actCopy'
  | 'reserveAct'
  | 'inspection'
  | 'reinspection'
  | 'conditionsAct'
  | 'conditionsActReturn';

export type Terms = Readonly<Record<TermName, Term>>;

/** How long the works take for those whom every condition of the row fits (16(б)). */
export interface WorksRow {
  name: string;
  term: Term;
  clauses?: readonly CategoryClause[];
  fromKw?: number;
  belowKw?: number;
  uptoKw?: number;
  uptoKv?: number;
  /** From the plot to the network. */
  uptoM?: { town: number; rural: number };
  hasConstruction?: boolean;
  crossesOtherLand?: boolean;
  isMobile?: boolean;
  isNationalGrid?: boolean;
  isWished?: boolean;
}

/** Whose fee is paid in which parts. */
export type PaymentOrderName = 'simplified' | 'general' | 'redistribution' | 'supplementary';

export interface PaymentPart {
  percent: number;
  term: Term;
}

/** A tenth at once, the rest in equal quarterly parts. */
export interface Installment {
  upfrontPercent: number;
  quarters: number;
  /** On top of the key rate of the Bank of Russia, for what is left. */
  markupPercent: number;
  basis: Basis;
}

/** One edition of the Rules: every number that an amending act may change. */
export interface Ruleset extends Edition {
  terms: Terms;
  works: readonly WorksRow[];
  /** Told after an annulment. */
  annulmentNotice: Period & { basis: Basis };
  /** The supplier's own contract, after the copy of the application has reached it. */
  supplyContract: Period & { basis: Basis };
  paymentOrders: Readonly<Record<PaymentOrderName, readonly PaymentPart[]>>;
  installment: Installment;
}

const rulesets: readonly Ruleset[] = [ruleset20250428];

/**
 * The edition that governs an application of this date.
 * @throws {RangeError} for a date before the oldest edition known here
 */
export function rulesetOn(date: string): Ruleset {
  return inForceOn(rulesets, date);
}

/** The edition an application was filed under, by the id it keeps. */
export function rulesetById(id: string): Ruleset {
  const ruleset = rulesets.find((candidate) => candidate.id === id);
  if (!ruleset) throw new RangeError(`No edition of the Rules is called ${id}`);
  return ruleset;
}
