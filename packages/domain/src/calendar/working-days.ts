import type { RegionCode } from '@drsk/contract';
import { calendarYear, type MonthDay } from './calendar-year.js';
import { fromDay, isWeekend, monthDayOf, moveToNextDay, toDay } from './local-date.js';
import { regions } from './regions.js';

/** Whose working days count. */
export interface Calendar {
  region: RegionCode;
  /**
   * Whether holidays of the region move terms of federal law too. It is a legal judgement: by default they do not, so
   * that nobody's term is shown longer than it may turn out to be.
   */
  hasRegionalHolidays?: boolean;
}

/** @throws {UnknownYearError} for a year whose days off are not decreed yet */
export function isWorkingDay(date: string, calendar: Calendar): boolean {
  return isWorking(toDay(date), calendar);
}

/** Whether work ends an hour earlier, as on the eve of a holiday. */
export function isShortDay(date: string): boolean {
  const day = toDay(date);
  return calendarYear(day).shortDays.includes(monthDayOf(day));
}

/**
 * The last of so many working days, the first of which is the one after `date`.
 * @throws {UnknownYearError} when they reach into a year whose days off are not decreed yet
 */
export function addWorkingDays(date: string, amount: number, calendar: Calendar): string {
  const day = toDay(date);
  let left = amount;
  while (left > 0) {
    moveToNextDay(day);
    if (isWorking(day, calendar)) left -= 1;
  }
  return fromDay(day);
}

/** How many working days there are after one date, until another with it. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
  const day = toDay(from);
  const last = toDay(to);
  let count = 0;
  while (day < last) {
    moveToNextDay(day);
    if (isWorking(day, calendar)) count += 1;
  }
  return count;
}

/** The date itself when it is a working day, else the next one that is. */
export function nextWorkingDay(date: string, calendar: Calendar): string {
  const day = toDay(date);
  while (!isWorking(day, calendar)) moveToNextDay(day);
  return fromDay(day);
}

function isWorking(day: Date, calendar: Calendar): boolean {
  const { daysOff, workingSaturdays } = calendarYear(day);
  const monthDay = monthDayOf(day);
  if (isWeekend(day)) return workingSaturdays.includes(monthDay);
  return !daysOff.includes(monthDay) && !isRegionalHoliday(monthDay, calendar);
}

function isRegionalHoliday(monthDay: MonthDay, calendar: Calendar): boolean {
  return (
    calendar.hasRegionalHolidays === true && regions[calendar.region].holidays.includes(monthDay)
  );
}
