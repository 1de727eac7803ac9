import type { RegionCode } from '@drsk/contract';
import type { FeeCalculation, PaymentOrderName, Ruleset, ScheduleFacts } from '@drsk/domain';

/** What a sheet is written from: a fee, and how it is going to be paid. */
export interface SheetFacts {
  calculation: FeeCalculation;
  ruleset: Ruleset;
  region: RegionCode;
  order: PaymentOrderName;
  isPublicBuyer: boolean;
  wantsInstallment: boolean;
  /** From which interest is foreseen as long as nobody knows when the connection will be there. */
  calculatedOn: string;
  dates: ScheduleFacts['dates'];
  /** Whether the distance was given, or the usual one was taken. */
  isDistanceKnown: boolean;
}
