import { formatDate as formatLegalDate, formatInstant } from '@drsk/domain';
import type { TimeZone } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { messages } from './notifications.messages.js';

/** By which times are told: those of the preferences, wherever the device is. */
export interface Clock {
  now: Date;
  timeZone: TimeZone;
  language: Language;
}

/** The day of an instant: `2026-12-18`. */
export function dayOf(instant: string | Date, { timeZone }: Pick<Clock, 'timeZone'>): string {
  const british = formatInstant(instant, 'en', { dateStyle: 'short', timeZone });
  return british.split('/').reverse().join('-');
}

/** «Сегодня», «Вчера», «среда, 16 декабря», with the year when it is another one. */
export function formatDay(day: string, clock: Clock): string {
  const text = messages[clock.language];
  if (day === dayOf(clock.now, clock)) return text.today;
  const yesterday = new Date(clock.now.getTime() - dayLength);
  if (day === dayOf(yesterday, clock)) return text.yesterday;
  return formatDate(day, clock, { weekday: 'long' });
}

/** Milliseconds; no zone of the contract changes its clocks. */
const dayLength = 86_400_000;

/** «14:05» of today, «16 декабря, 14:05» of another day. */
export function formatMoment(instant: string, clock: Clock): string {
  const time = formatTime(instant, clock);
  const day = dayOf(instant, clock);
  return day === dayOf(clock.now, clock) ? time : `${formatDate(day, clock)}, ${time}`;
}

export function formatTime(instant: string, { language, timeZone }: Clock): string {
  return formatInstant(instant, language, { timeStyle: 'short', timeZone });
}

/** «16 декабря». */
export function formatDate(day: string, clock: Clock, options: { weekday?: 'long' } = {}): string {
  const isThisYear = day.slice(0, 4) === dayOf(clock.now, clock).slice(0, 4);
  return formatLegalDate(day, clock.language, {
    day: 'numeric',
    month: 'long',
    ...options,
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}
