import { interestKopecks } from './interest.js';
import { type KeyRate, keyRates } from './key-rate.js';

export interface InterestFacts {
  /** The whole fee. */
  feeKopecks: number;
  /** The date of the final document. */
  since: string;
  until: string;
  markupPercent: number;
  /** What was paid of the fee, each sum from the day on which it counts. */
  paid: readonly { amountKopecks: number; on: string }[];
}

/** What has run up on the balance of an installment, day by day at the rate of the day, 12(2). */
export function accruedInterest(
  { feeKopecks, since, until, markupPercent, paid }: InterestFacts,
  rates: readonly KeyRate[] = keyRates,
): number {
  const days = paid.map(({ on }) => on).filter((on) => on > since && on < until);
  const edges = [since, ...[...new Set(days)].toSorted(), until];
  return edges.slice(1).reduce((sum, end, index) => {
    const start = edges[index] ?? since;
    if (end <= start) return sum;
    const balance = feeKopecks - paidBy(start, paid);
    const debt = { amountKopecks: balance, since: start, until: end };
    return balance > 0 ? sum + interestKopecks(debt, markupPercent, rates) : sum;
  }, 0);
}

function paidBy(day: string, paid: InterestFacts['paid']): number {
  return paid.reduce((sum, { amountKopecks, on }) => (on <= day ? sum + amountKopecks : sum), 0);
}
