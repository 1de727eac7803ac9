import { clauseFees } from './clause-fees.js';
import type { FeeCalculation, FeeGround } from './fee-calculation.js';
import type { FeeFacts } from './fee-facts.js';
import type { FeeRules } from '../rulesets/fee-rules.js';
import { amountOf, calculateFee } from './fee.js';
import { paidKw } from './per-kw-fee.js';

/** What a fee would be if one thing were otherwise, and how far that thing goes. */
export type FeeDifference =
  | { code: 'social' | 'one_phase' | 'three_phases'; feeKopecks: number }
  | { code: 'nearer' | 'farther'; meters: number; feeKopecks: number }
  /** From this power on the fee grows no further. */
  | { code: 'ceiling'; kw: number; feeKopecks: number };

/** Those things that the applicant can do something about, or has to know of: only where the fee would be another. */
export function feeDifferences(calculation: FeeCalculation): FeeDifference[] {
  const { facts, ground, feeKopecks } = calculation;
  const feeOf = (change: Partial<FeeFacts>): number =>
    calculateFee({ ...facts, ...change }, ground).feeKopecks;
  const candidates = [
    ...socially(facts, feeOf),
    ...ofDistance(facts, ground, feeOf),
    ...ofPhases(facts, ground.rules, feeOf),
  ].filter((difference) => difference.feeKopecks !== feeKopecks);
  return [...candidates, ...ceiling(calculation)];
}

type FeeOf = (change: Partial<FeeFacts>) => number;

function socially({ clause, socialCategory }: FeeFacts, feeOf: FeeOf): FeeDifference[] {
  if (!clauseFees[clause].hasSocialRate || socialCategory !== null) return [];
  // Any of them: the rate is the same.
  return [{ code: 'social', feeKopecks: feeOf({ socialCategory: 'large_family' }) }];
}

/** On the other side of each distance up to which п. 17 helps. */
function ofDistance(facts: FeeFacts, { rules }: FeeGround, feeOf: FeeOf): FeeDifference[] {
  if (facts.construction) return [];
  return reachesOf(facts, rules).map((meters) => {
    const isFar = facts.distanceM > meters;
    const feeKopecks = feeOf({ distanceM: isFar ? meters : meters + 1 });
    return { code: isFar ? 'nearer' : 'farther', meters, feeKopecks };
  });
}

/** The rate of the social categories reaches less far than that of all households. */
function reachesOf({ clause, settlement, socialCategory }: FeeFacts, rules: FeeRules): number[] {
  const { perKw, isFreeOfLines } = clauseFees[clause];
  const short = rules.reach.short[settlement];
  if (isFreeOfLines) return [short];
  if (perKw !== 'household') return [];
  const household = rules.reach.household[settlement];
  return socialCategory === null ? [household] : [short, household];
}

/** Of homes only: nobody feeds a shop of 50 kW by one phase. */
function ofPhases(
  { clause, phases, voltageKv }: FeeFacts,
  { lowKv }: FeeRules,
  feeOf: FeeOf,
): FeeDifference[] {
  if (clauseFees[clause].perKw !== 'household' || voltageKv > lowKv) return [];
  return phases === '3'
    ? [{ code: 'one_phase', feeKopecks: feeOf({ phases: '1' }) }]
    : [{ code: 'three_phases', feeKopecks: feeOf({ phases: '3' }) }];
}

/** By the kilowatt, and no more than by the standardised rates. */
function ceiling({ facts, ground, alternatives, chosen }: FeeCalculation): FeeDifference[] {
  const [standard, ...others] = alternatives;
  const perKw = others.find(({ obstacle, kind }) => obstacle === null && kind === chosen);
  const line = perKw?.lines.length === 1 ? perKw.lines[0] : undefined;
  const feeKopecks = standard && amountOf(standard);
  if (!line || line.unit !== 'kw' || !feeKopecks) return [];
  const kw = Math.ceil((feeKopecks * 10) / line.rateKopecks) / 10;
  const isPossible = kw > paidKw(facts) && kw + facts.previousKw <= ground.rules.householdKw;
  return isPossible ? [{ code: 'ceiling', kw, feeKopecks }] : [];
}
