import { formatDate, localDate, localTime } from '@drsk/domain';
import type { Office } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { messages } from './offices.messages.js';

/** A local date: «понедельник, 21 декабря». */
export function formatDay(date: string, language: Language): string {
  return formatDate(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** «понедельник, 21 декабря, 9:00–9:30». */
export function formatVisit(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  { regionCode }: Pick<Office, 'regionCode'>,
  language: Language,
): string {
  const day = formatDay(localDate(startsAt, regionCode), language);
  const [from, to] = [startsAt, endsAt].map((instant) => shortTime(localTime(instant, regionCode)));
  return messages[language].when(day, from ?? '', to ?? '');
}

/** «воскресенье, 20 декабря, 9:00». */
export function formatMoment(
  instant: string,
  { regionCode }: Pick<Office, 'regionCode'>,
  language: Language,
): string {
  const day = formatDay(localDate(instant, regionCode), language);
  return `${day}, ${shortTime(localTime(instant, regionCode))}`;
}

/** `08:00` as people write it. */
export function shortTime(time: string): string {
  return time.replace(/^0/, '');
}
