import type { RateUnit, RegionCode } from '@drsk/contract';

/** The standardised rates that a fee is made of (приказ ФАС 490/22, п. 24). */
export type RateName =
  | 'conditions'
  | 'notice'
  | 'check'
  | 'overheadLow'
  | 'overheadHigh'
  | 'cableLow'
  | 'cableHigh'
  | 'sectioning'
  | 'substation'
  | 'meterOnePhase'
  | 'meterThreePhase'
  | 'meterHigh';

export interface Rate {
  /** As the act writes it: `C2.3.1.4.2.1`. */
  code: string;
  /** For one unit, without VAT. */
  kopecks: number;
}

/** What a region's tariff body has approved for a year, or for half of one. */
export interface RatePeriod {
  regionCode: RegionCode;
  validFrom: string;
  /** The last day. */
  validUntil: string;
  /** The act, as it calls itself. */
  source: string;
  /** The region's own act is not known here: these are another region's rates. */
  isSample: boolean;
  rates: Readonly<Record<RateName, Rate>>;
  /** For each kilowatt of a household, with VAT (п. 17). */
  reducedPerKw: number;
  /** The same for the social categories. */
  socialPerKw: number;
}

/** What one of each is. */
export const rateUnits = {
  conditions: 'connection',
  notice: 'connection',
  check: 'connection',
  overheadLow: 'km',
  overheadHigh: 'km',
  cableLow: 'km',
  cableHigh: 'km',
  sectioning: 'piece',
  substation: 'kw',
  meterOnePhase: 'point',
  meterThreePhase: 'point',
  meterHigh: 'point',
} as const satisfies Record<RateName, RateUnit>;
