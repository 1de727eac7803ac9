import { formatDate, formatInstant, timeZoneOf } from '@drsk/domain';
import type { RegionCode } from '@drsk/sdk';
import type { Language } from '../shared/language.js';

/** «11 января 2027 г.» */
export function formatDay(date: string, language: Language): string {
  return formatDate(date, language).replaceAll(' ', '\u00A0');
}

/** «18 декабря 2026 г. в 11:00», by the clocks of the region. */
export function formatMoment(instant: string, region: RegionCode, language: Language): string {
  const timeZone = timeZoneOf(region);
  return formatInstant(instant, language, { dateStyle: 'long', timeStyle: 'short', timeZone });
}
