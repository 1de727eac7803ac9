import { clauseFees } from './clause-fees.js';
import type { Alternative, FeeGround, FeeObstacle } from './fee-calculation.js';
import type { FeeFacts } from './fee-facts.js';
import { type PricedLine, pricePerKw, priceStandard } from './fee-line.js';
import { sumOf } from './kopecks.js';
import { nearObstacle } from './near.js';
import { increase, standardQuantities } from './standard-quantities.js';

/** By the rates for a kilowatt of п. 17: the reduced one, and that of the social categories. */
export function perKwAlternatives(facts: FeeFacts, ground: FeeGround): Alternative[] {
  const { perKw } = clauseFees[facts.clause];
  if (perKw === null) return [];
  if (perKw === 'microgeneration') return [ofMicrogeneration(facts, ground)];
  return [reduced(facts, ground), social(facts, ground)];
}

/** Power that is paid for: what is asked for, or of generation alone its own. */
export function paidKw({ clause, newKw, microgenerationKw }: FeeFacts): number {
  return clause === '13(2)' || clause === '13(4)' ? microgenerationKw : newKw;
}

function reduced(facts: FeeFacts, ground: FeeGround): Alternative {
  const obstacle =
    householdObstacle(facts, ground) ?? nearObstacle(facts, ground.rules, 'household');
  if (obstacle) return closed('reduced', obstacle);
  const line = lineOf('reduced', facts, ground);
  const { rates, rules, vatPercent } = ground;
  const least = priceStandard(increase(facts, rules), rates.period, vatPercent);
  const isLeast = line.amountKopecks < sumOf(least.map(({ amountKopecks }) => amountKopecks));
  return { kind: 'reduced', lines: isLeast ? least : [line], obstacle: null, isLeast };
}

function social(facts: FeeFacts, ground: FeeGround): Alternative {
  const obstacle =
    householdObstacle(facts, ground) ??
    nearObstacle(facts, ground.rules, 'short') ??
    (clauseFees[facts.clause].hasSocialRate ? null : 'generation_only') ??
    (facts.socialCategory === null ? 'not_claimed' : null);
  if (obstacle) return closed('social', obstacle);
  return { kind: 'social', lines: [lineOf('social', facts, ground)], obstacle: null };
}

/** A company's load is paid for by the standardised rates in any case, only its generation is not (п. 17, 8th-10th paragraphs). */
function ofMicrogeneration(facts: FeeFacts, ground: FeeGround): Alternative {
  const obstacle = nearObstacle(facts, ground.rules, 'short');
  if (obstacle) return closed('reduced', obstacle);
  const { rates, rules, vatPercent } = ground;
  // The meter of the generation is the last of the standardised quantities.
  const load = standardQuantities(facts, rules).slice(0, -1);
  const generation = { kw: facts.microgenerationKw, rateKopecks: rates.period.reducedPerKw };
  const lines = [
    ...priceStandard(load, rates.period, vatPercent),
    pricePerKw('reduced', generation, vatPercent),
  ];
  return { kind: 'reduced', lines, obstacle: null };
}

function householdObstacle(
  { newKw, previousKw }: FeeFacts,
  { rules }: FeeGround,
): FeeObstacle | null {
  return newKw + previousKw > rules.householdKw ? 'above_household' : null;
}

function lineOf(
  kind: 'reduced' | 'social',
  facts: FeeFacts,
  { rates: { period }, vatPercent }: FeeGround,
): PricedLine {
  const rateKopecks = kind === 'social' ? period.socialPerKw : period.reducedPerKw;
  return pricePerKw(kind, { kw: paidKw(facts), rateKopecks }, vatPercent);
}

function closed(kind: 'reduced' | 'social', obstacle: FeeObstacle): Alternative {
  return { kind, lines: [], obstacle };
}
