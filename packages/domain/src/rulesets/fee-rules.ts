import { inForceOn } from './limits.js';
import { feeRules20250428 } from './fee-rules-2025-04-28.js';

/** Metres in a straight line from the plot to the network (п. 8, 17). */
export interface Reach {
  town: number;
  rural: number;
}

/** What an edition of the Rules says of the size of a fee: every number that an amending act may change. */
export interface FeeRules {
  validFrom: string;
  /** How near the network has to be for the rate of a household, for that of the social categories and for 12(1). */
  reach: { household: Reach; short: Reach };
  /** Up to it a connection is one of low voltage (п. 17). */
  lowKv: number;
  /** П. 17, with what was connected before. */
  householdKw: number;
  /** Up to it an increase pays for no construction, 17(4). */
  increaseKw: number;
  /** Up to it the connection point may be on the network itself, and nothing is built, 25(1). */
  withoutLineM: number;
  /** Above it the parties agree when the fee is paid, 16(4). */
  agreedOrderKw: number;
  /** Of the whole fee for each day; against an applicant for a year's days at most, 16(в). */
  penalty: { percent: number; applicantDays: number };
}

const editions: readonly FeeRules[] = [feeRules20250428];

/**
 * What the fee of an application of this date depends on.
 * @throws {RangeError} for a date before the oldest edition known here
 */
export function feeRulesOn(date: string): FeeRules {
  return inForceOn(editions, date);
}
