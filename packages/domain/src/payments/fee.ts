import type { CategoryClause } from '@drsk/contract';

/** Approved rates of a region for a year; the standardised ones without VAT, in kopecks (приказ ФАС 490/22). */
export interface Rates {
  /** C1.1: technical conditions. */
  conditions: number;
  /** C1.2.1: checks of those up to 150 kW at 0.4 kV. */
  checks: number;
  /** C8: a meter of one or three phases. */
  meter: Readonly<Record<'1' | '3', number>>;
  vatPercent: number;
  /** Of a household for each kilowatt, with VAT (п. 17). */
  reducedPerKw: number;
  /** The same for the social categories. */
  socialPerKw: number;
}

export interface FeeFacts {
  clause: CategoryClause;
  /** The power that is asked for now. */
  newKw: number;
  phases: '1' | '3';
  /** Straight from the plot to the network, п. 8. */
  distanceM: number;
  settlement: 'town' | 'rural';
  /** One of the social categories of п. 17, with its proof. */
  isSocial?: boolean;
  /** Lines to be built beyond the short distance: their rate for a kilometre without VAT, in kopecks. */
  line?: { lengthM: number; perKm: number };
}

export interface ConnectionFee {
  standardKopecks: number;
  /** By the rate for a kilowatt; null where it does not apply. */
  reducedKopecks: number | null;
  /** The lesser of the two. */
  feeKopecks: number;
}

/** Within these distances the reduced rates apply, and no line is paid for by small companies (п. 17). */
const reach = {
  household: { town: 300, rural: 500 },
  short: { town: 200, rural: 300 },
} as const;

/** The fee up to 0.4 kV and reliability category III, with VAT, rounded half up at the end (п. 17). */
export function connectionFee(facts: FeeFacts, rates: Rates): ConnectionFee {
  const standardKopecks = standardFee(facts, rates);
  const reducedKopecks = reducedFee(facts, rates);
  const feeKopecks = Math.min(standardKopecks, reducedKopecks ?? standardKopecks);
  return { standardKopecks, reducedKopecks, feeKopecks };
}

function standardFee(facts: FeeFacts, rates: Rates): number {
  const own = rates.conditions + rates.checks + rates.meter[facts.phases];
  const net = own + (paysForLine(facts) ? lineCost(facts) : 0);
  return Math.round((net * (100 + rates.vatPercent)) / 100);
}

function paysForLine({ clause, distanceM, settlement }: FeeFacts): boolean {
  return clause !== '12(1)' || distanceM > reach.short[settlement];
}

function lineCost({ line }: FeeFacts): number {
  return line ? (line.perKm * line.lengthM) / 1000 : 0;
}

function reducedFee(facts: FeeFacts, rates: Rates): number | null {
  const { clause, distanceM, isSocial = false, newKw, settlement } = facts;
  const limit = isSocial ? reach.short : reach.household;
  if (clause !== '14' || distanceM > limit[settlement]) return null;
  return Math.round((isSocial ? rates.socialPerKw : rates.reducedPerKw) * newKw);
}
