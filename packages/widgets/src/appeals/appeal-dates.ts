import { timeZoneOf } from '@drsk/domain';
import type { RegionCode } from '@drsk/sdk';
import type { Language } from '../shared/language.js';

const tags = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;

/** «11 января 2027 г.» */
export function formatDay(date: string, language: Language): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tags[language], options)
    .format(new Date(`${date}T00:00:00Z`))
    .replaceAll(' ', '\u00A0');
}

/** «18 декабря 2026 г. в 11:00», by the clocks of the region. */
export function formatMoment(instant: string, region: RegionCode, language: Language): string {
  const timeZone = timeZoneOf(region);
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(tags[language], options).format(new Date(instant));
}
