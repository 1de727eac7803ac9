import type { TimeZone } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { messages } from './notifications.messages.js';

const tags = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;

/** By which times are told: those of the preferences, wherever the device is. */
export interface Clock {
  now: Date;
  timeZone: TimeZone;
  language: Language;
}

/** The day of an instant: `2026-12-18`. */
export function dayOf(instant: string | Date, { timeZone }: Pick<Clock, 'timeZone'>): string {
  // Swedish dates are written so.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(
    new Date(instant),
  );
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
  return new Intl.DateTimeFormat(tags[language], { timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}

/** «16 декабря». */
export function formatDate(day: string, clock: Clock, options: { weekday?: 'long' } = {}): string {
  const isThisYear = day.slice(0, 4) === dayOf(clock.now, clock).slice(0, 4);
  const date = new Intl.DateTimeFormat(tags[clock.language], {
    day: 'numeric',
    month: 'long',
    ...options,
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return date.replaceAll(/(?<=\d) /g, '\u00A0');
}
