import type { FeeFacts } from './fee-facts.js';
import type { FeeRules } from '../rulesets/fee-rules.js';

export type NearObstacle = 'excluded' | 'not_third_category' | 'not_low_voltage' | 'too_far';

/** Why п. 17 does not reach so far: it is for category III at 0.4 kV, no further than that from the network. */
export function nearObstacle(
  facts: FeeFacts,
  rules: FeeRules,
  reach: keyof FeeRules['reach'],
): NearObstacle | null {
  if (facts.exclusions.length > 0) return 'excluded';
  if (facts.reliabilityCategory !== 'III') return 'not_third_category';
  if (facts.voltageKv > rules.lowKv) return 'not_low_voltage';
  return facts.distanceM > rules.reach[reach][facts.settlement] ? 'too_far' : null;
}
