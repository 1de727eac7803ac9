import type { RegionCode } from '@drsk/contract';
import { calendarYear } from './calendar-year.js';
import { addDays, isWeekend } from './local-date.js';
import { regions } from './regions.js';

/** Whose working days count. */
export interface Calendar {
  region: RegionCode;
  /**
   * Whether holidays of the region move terms of federal law too. Nothing says so, and the courts have not: by default
   * they do not, so that a term never ends later than the Rules allow.
   */
  hasRegionalHolidays?: boolean;
}

/** @throws {UnknownYearError} for a year whose days off are not decreed yet */
export function isWorkingDay(date: string, calendar: Calendar): boolean {
  const { daysOff, workingSaturdays } = calendarYear(date);
  const monthDay = date.slice(5);
  if (workingSaturdays.includes(monthDay)) return true;
  return !isWeekend(date) && !daysOff.includes(monthDay) && !isRegionalHoliday(monthDay, calendar);
}

/** Whether work ends an hour earlier, as on the eve of a holiday. */
export function isShortDay(date: string): boolean {
  return calendarYear(date).shortDays.includes(date.slice(5));
}

/**
 * The last of so many working days, the first of which is the one after `date`.
 * @throws {UnknownYearError} when they reach into a year whose days off are not decreed yet
 */
export function addWorkingDays(date: string, amount: number, calendar: Calendar): string {
  let current = date;
  let left = amount;
  while (left > 0) {
    current = addDays(current, 1);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return current;
}

/** The date itself when it is a working day, else the next one that is. */
export function nextWorkingDay(date: string, calendar: Calendar): string {
  let current = date;
  while (!isWorkingDay(current, calendar)) current = addDays(current, 1);
  return current;
}

function isRegionalHoliday(monthDay: string, calendar: Calendar): boolean {
  return (
    calendar.hasRegionalHolidays === true && regions[calendar.region].holidays.includes(monthDay)
  );
}
