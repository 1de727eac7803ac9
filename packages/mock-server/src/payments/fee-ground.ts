import type { RegionCode } from '@drsk/contract';
import { type FeeGround, feeRulesOn, ratesOn, vatOn } from '@drsk/domain';

export interface FeeDates {
  /** Of the application: it chooses the edition of the Rules. */
  appliedOn: string;
  /** Of the calculation: it chooses rates and VAT. */
  calculatedOn: string;
}

/** What a fee is worked out with. */
export function feeGround(region: RegionCode, { appliedOn, calculatedOn }: FeeDates): FeeGround {
  return {
    rules: feeRulesOn(appliedOn),
    rates: ratesOn(region, calculatedOn),
    vatPercent: vatOn(calculatedOn),
  };
}
