import { daysBetween, formatDate, formatInstant, localDate } from '@drsk/domain';
import type { Application, RegionCode } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import { messages } from './dates.messages.js';

/** What is asked of a date: how it reads today, in the reader's language. */
export interface DateView {
  today: string;
  language: Language;
}

/** As people say it, «вторник, 19 января»; with the year when it is another one. */
export function formatDay(date: string, view: DateView): string {
  return format(date, view, { weekday: 'long' });
}

/** The same where there is little room: «19 января». */
export function formatShortDay(date: string, view: DateView): string {
  return format(date, view, {});
}

/** «осталось 5 дней», «сегодня последний день», «срок прошёл 2 дня назад». */
export function formatDaysLeft(dueOn: string, { today, language }: DateView): string {
  return messages[language].daysLeft(daysBetween(today, dueOn));
}

/** The hour of a moment that has just passed: «14:32». */
export function formatTime(moment: Date, language: Language): string {
  return formatInstant(moment, language, { timeStyle: 'short' });
}

/** What day it is where the object stands: legal dates are local ones. */
export function todayOf(application: Pick<Application, 'answers'>, now: Date): string {
  return localDate(now, regionOf(application));
}

/** A filed application has a region; a draft counts as one of Amur until it has. */
export function regionOf({ answers }: Pick<Application, 'answers'>): RegionCode {
  return answers.regionCode ?? '28';
}

function format(
  date: string,
  { today, language }: DateView,
  options: Intl.DateTimeFormatOptions,
): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const day = formatDate(date, language, {
    day: 'numeric',
    month: 'long',
    ...options,
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  // English has a comma after the weekday with a year, and none without: the two stand beside one another here.
  return language === 'en' ? day.replace(',', '') : day;
}
