import type { RegionCode } from '@drsk/contract';
import { yakutia2025 } from './14-2025.js';
import { yakutia2026 } from './14-2026.js';
import { yakutia2027 } from './14-2027.js';
import { primorye2025 } from './25-2025.js';
import { primorye2026 } from './25-2026.js';
import { primorye2027 } from './25-2027.js';
import { khabarovsk2025 } from './27-2025.js';
import { khabarovsk2026 } from './27-2026.js';
import { khabarovsk2027 } from './27-2027.js';
import { amur2025 } from './28-2025.js';
import { amur2026 } from './28-2026.js';
import { amur2027 } from './28-2027.js';
import { jewish2025 } from './79-2025.js';
import { jewish2026 } from './79-2026.js';
import { jewish2027 } from './79-2027.js';
import type { RatePeriod } from './rate-period.js';

/** By region, the oldest first; a year is one file, or two periods of it where the act has halves. */
export const ratePeriods: Readonly<Record<RegionCode, readonly RatePeriod[]>> = {
  '28': [...amur2025, ...amur2026, ...amur2027],
  '25': [...primorye2025, ...primorye2026, ...primorye2027],
  '27': [...khabarovsk2025, ...khabarovsk2026, ...khabarovsk2027],
  '79': [...jewish2025, ...jewish2026, ...jewish2027],
  '14': [...yakutia2025, ...yakutia2026, ...yakutia2027],
};

/** Rates of a date; where no act is out for it yet, those before, which the body goes on with until then. */
export interface RatesOfDate {
  period: RatePeriod;
  /** Whether the date lies in the period. */
  isCurrent: boolean;
}

/** @throws {RangeError} for a date before the oldest act known here */
export function ratesOn(regionCode: RegionCode, date: string): RatesOfDate {
  const period = ratePeriods[regionCode].findLast(({ validFrom }) => validFrom <= date);
  if (!period) throw new RangeError(`No rates of region ${regionCode} are known for ${date}`);
  return { period, isCurrent: date <= period.validUntil };
}
