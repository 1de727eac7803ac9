import type { AlternativeKind } from '@drsk/contract';
import type { FeeFacts } from './fee-facts.js';
import type { PricedLine } from './fee-line.js';
import type { FeeRules } from '../rulesets/fee-rules.js';
import type { RatesOfDate } from './rates/rates-on.js';

/** What the formula works with besides the facts; all of it depends on a date. */
export interface FeeGround {
  rules: FeeRules;
  rates: RatesOfDate;
  vatPercent: number;
}

/** Why a rate for a kilowatt is not open. */
export type FeeObstacle =
  | 'above_household'
  | 'excluded'
  | 'not_third_category'
  | 'not_low_voltage'
  | 'too_far'
  | 'generation_only'
  | 'not_claimed';

/** One way of working a fee out; without lines where it is not open. */
export interface Alternative {
  kind: AlternativeKind;
  lines: readonly PricedLine[];
  obstacle: FeeObstacle | null;
  /** By the kilowatt it would be less than its organisation costs, and may not (п. 17, 3rd paragraph). */
  isLeast?: boolean;
}

/** A fee, and how it came about. */
export interface FeeCalculation {
  facts: FeeFacts;
  ground: FeeGround;
  alternatives: readonly Alternative[];
  chosen: AlternativeKind;
  feeKopecks: number;
  /** Part of the fee. */
  vatKopecks: number;
}
