import type { Category } from '@drsk/contract';
import type { PaymentOrderName } from '../rulesets/ruleset.js';

/** By which order the fee of a category is paid: п. 103 in the simplified track, 16(2) and 16(4) elsewhere. */
export function paymentOrderOf({
  clause,
  track,
}: Pick<Category, 'clause' | 'track'>): PaymentOrderName {
  if (clause === '34') return 'redistribution';
  return track === 'simplified' ? 'simplified' : 'general';
}
