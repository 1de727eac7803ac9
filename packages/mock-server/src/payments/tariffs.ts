import { enums, type RegionCode, type Tariff } from '@drsk/contract';
import {
  feeLineMessages,
  type Locale,
  type RateName,
  type RatePeriod,
  ratePeriods,
  rateUnits,
  vatOn,
} from '@drsk/domain';

interface TariffQuery {
  readonly regionCode?: RegionCode | undefined;
  readonly on?: string | undefined;
}

/** The rates of all regions or of one, of all periods or of a date. */
export function tariffsIn(locale: Locale, { regionCode, on }: TariffQuery): Tariff[] {
  const regions = regionCode === undefined ? enums.RegionCode : [regionCode];
  return regions
    .flatMap((region) => ratePeriods[region])
    .filter(({ validFrom, validUntil }) => !on || (validFrom <= on && on <= validUntil))
    .map((period) => toTariff(period, locale));
}

function toTariff({ reducedPerKw, socialPerKw, ...period }: RatePeriod, locale: Locale): Tariff {
  const { lines } = feeLineMessages[locale];
  return {
    ...period,
    vatPercent: vatOn(period.validFrom),
    reducedPerKwKopecks: reducedPerKw,
    socialPerKwKopecks: socialPerKw,
    rates: rateNames.map((name) => ({
      ...period.rates[name],
      title: lines[name],
      unit: rateUnits[name],
    })),
  };
}

const rateNames = [
  'conditions',
  'notice',
  'check',
  'overheadLow',
  'overheadHigh',
  'cableLow',
  'cableHigh',
  'sectioning',
  'substation',
  'meterOnePhase',
  'meterThreePhase',
  'meterHigh',
] as const satisfies readonly RateName[];
