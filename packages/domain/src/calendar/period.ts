import type { DeadlineUnit } from '@drsk/contract';
import { isKnownYear } from './calendar-year.js';
import { addDays, addMonths, toDay } from './local-date.js';
import { nextUsualDay } from './usual-days.js';
import { addWorkingDays, type Calendar, nextWorkingDay } from './working-days.js';

export interface Period {
  amount: number;
  unit: DeadlineUnit;
}

/**
 * The last day of a period that an event of `startsOn` sets off (ГК РФ 191-193): it begins the day after; months and
 * years end on the same number; days, months and years that end on a day off end on the next working day.
 *
 * A period of days, months or years may end in a year that has no decree yet: weekends and statutory holidays decide
 * then, and the date is worth computing again when the decree is out.
 * @throws {UnknownYearError} when working days have to be counted in such a year
 */
export function addPeriod(period: Period, startsOn: string, calendar: Calendar): string {
  if (period.unit === 'working_day') return addWorkingDays(startsOn, period.amount, calendar);
  return lastDayFrom(calendarEnd(period, startsOn), calendar);
}

/** The day itself, or the next one that is no day off: where a period of days, months or years ends (ГК РФ 193). */
export function lastDayFrom(end: string, calendar: Calendar): string {
  return isKnownYear(toDay(end)) ? nextWorkingDay(end, calendar) : nextUsualDay(end);
}

/** The number of the calendar on which a period of days, months or years ends, a day off or not (ГК РФ 192). */
export function calendarEnd({ amount, unit }: Period, startsOn: string): string {
  if (unit === 'day') return addDays(startsOn, amount);
  return addMonths(startsOn, unit === 'year' ? amount * 12 : amount);
}
