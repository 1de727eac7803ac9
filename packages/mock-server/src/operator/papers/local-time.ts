import type { RegionCode } from '@drsk/contract';
import { formatInstant, type Locale, timeZoneOf } from '@drsk/domain';

/** Months in letters in English: 03/04 is another day on the other side of the ocean. */
const days = {
  ru: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

/** «18.12.2026, 14:05» or “18 Dec 2026, 14:05” by the clocks of the region. */
export function localTime(instant: string, region: RegionCode, locale: Locale = 'ru'): string {
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return formatInstant(instant, locale, { timeZone: timeZoneOf(region), ...days[locale], ...time });
}

/** «18.12.2026» or “18 Dec 2026” by the clocks of the region. */
export function localDay(instant: string, region: RegionCode, locale: Locale): string {
  return formatInstant(instant, locale, { timeZone: timeZoneOf(region), ...days[locale] });
}
