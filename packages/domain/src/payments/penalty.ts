import { divideHalfUp } from './kopecks.js';
import type { FeeRules } from '../rulesets/fee-rules.js';

export interface Delay {
  feeKopecks: number;
  days: number;
  /** Who is late with the works of the contract. */
  by: 'grid' | 'applicant';
  /** The applicant of the simplified track at 0.4 kV pays none, 16(в). */
  isExempt?: boolean;
}

/** What whoever is late pays the other side: a part of the whole fee for each day, 16(в). */
export function penaltyKopecks(
  { feeKopecks, days, by, isExempt = false }: Delay,
  { penalty }: FeeRules,
): number {
  if (by === 'applicant' && isExempt) return 0;
  const counted = by === 'applicant' ? Math.min(days, penalty.applicantDays) : days;
  const hundredths = BigInt(Math.round(penalty.percent * 100));
  return divideHalfUp(BigInt(feeKopecks) * hundredths * BigInt(counted), 10_000n);
}
