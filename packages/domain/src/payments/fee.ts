import type { Alternative, FeeCalculation, FeeGround } from './fee-calculation.js';
import type { FeeFacts } from './fee-facts.js';
import { decidedLine, priceStandard } from './fee-line.js';
import { sumOf } from './kopecks.js';
import { perKwAlternatives } from './per-kw-fee.js';
import { standardQuantities } from './standard-quantities.js';

/** The least of the ways that are open (п. 17): by the standardised rates, or by those for a kilowatt. */
export function calculateFee(facts: FeeFacts, ground: FeeGround): FeeCalculation {
  const quantities = standardQuantities(facts, ground.rules);
  const lines = priceStandard(quantities, ground.rates.period, ground.vatPercent);
  const standard: Alternative = { kind: 'standard', lines, obstacle: null };
  const alternatives = [standard, ...perKwAlternatives(facts, ground)];
  return { facts, ground, alternatives, ...chosenOf(alternatives, standard) };
}

/** What a tariff body has decided on for one applicant: an individual project, 30(1). */
export function decidedFee(
  amountKopecks: number,
  facts: FeeFacts,
  ground: FeeGround,
): FeeCalculation {
  const lines = [decidedLine(amountKopecks, ground.vatPercent)];
  const decision: Alternative = { kind: 'decision', lines, obstacle: null };
  return { facts, ground, alternatives: [decision], ...chosenOf([], decision) };
}

/** What it comes to, with VAT; null where it is not open. */
export function amountOf({ lines, obstacle }: Alternative): number | null {
  return obstacle === null ? sumOf(lines.map(({ amountKopecks }) => amountKopecks)) : null;
}

type Choice = Pick<FeeCalculation, 'chosen' | 'feeKopecks' | 'vatKopecks'>;

function chosenOf(alternatives: readonly Alternative[], first: Alternative): Choice {
  let chosen = first;
  for (const candidate of alternatives) if (costOf(candidate) < costOf(chosen)) chosen = candidate;
  return {
    chosen: chosen.kind,
    feeKopecks: costOf(chosen),
    vatKopecks: sumOf(chosen.lines.map(({ vatKopecks }) => vatKopecks)),
  };
}

function costOf(alternative: Alternative): number {
  return amountOf(alternative) ?? Number.POSITIVE_INFINITY;
}
