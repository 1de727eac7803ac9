import { addMonths } from '../calendar/local-date.js';
import type { Limits } from '../rulesets/limits.js';
import type { FeeFacts } from './fee-facts.js';
import type { FeeRules } from '../rulesets/fee-rules.js';
import { interestKopecks } from './interest.js';
import { type KeyRate, keyRates } from './key-rate.js';
import { sumOf } from './kopecks.js';
import type { PlanPart } from './plan.js';
import { isFreeOfLines } from './standard-quantities.js';

export type InstallmentObstacle = 'clause' | 'free_of_lines';

/** Why there is none: it is for 12(1), 13(3) and 13(5), and not where п. 17 keeps the lines out of the fee, 12(2), 13(7). */
export function installmentObstacle(
  facts: FeeFacts,
  rules: FeeRules,
  { installmentClauses }: Limits,
): InstallmentObstacle | null {
  if (!installmentClauses.includes(facts.clause)) return 'clause';
  return isFreeOfLines(facts, rules) ? 'free_of_lines' : null;
}

/** What is paid with each part for owing the rest, counted from the final document, 12(2). */
export function planInterest(
  parts: readonly PlanPart[],
  { since, markupPercent }: { since: string; markupPercent: number },
  rates: readonly KeyRate[] = keyRates,
): number[] {
  let owed = sumOf(parts.map(({ amountKopecks }) => amountKopecks));
  let paidOn = since;
  return parts.map(({ amountKopecks, term }, index) => {
    const isUpfront = index === 0;
    const until = isUpfront ? since : addMonths(since, term.amount);
    const debt = { amountKopecks: owed, since: paidOn, until };
    const interest = interestKopecks(debt, markupPercent, rates);
    owed -= amountKopecks;
    paidOn = until;
    return interest;
  });
}
