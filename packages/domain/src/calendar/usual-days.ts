import { isKnownYear, type MonthDay } from './calendar-year.js';
import { addDays, fromDay, isWeekend, monthDayOf, moveToNextDay, toDay } from './local-date.js';
import { type Calendar, isWorkingDay } from './working-days.js';

/** Holidays of every year, ТК РФ 112; the yearly decree only moves days off around them. */
const statutoryHolidays: readonly MonthDay[] = [
  101, 102, 103, 104, 105, 106, 107, 108, 223, 308, 501, 509, 612, 1104,
];

/** The day itself, or the next one that is neither of a weekend nor a holiday of every year. */
export function nextUsualDay(date: string): string {
  const day = toDay(date);
  while (isUsuallyOff(day)) moveToNextDay(day);
  return fromDay(day);
}

/**
 * As `addWorkingDays`, and on into years without a decree by their weekends and holidays: a date that is likely, and
 * never one that a term of law ends on.
 */
export function addLikelyWorkingDays(date: string, amount: number, calendar: Calendar): string {
  let last = date;
  for (let left = amount; left > 0; left -= 1) {
    last = addDays(last, 1);
    while (!isLikelyWorking(last, calendar)) last = addDays(last, 1);
  }
  return last;
}

function isLikelyWorking(date: string, calendar: Calendar): boolean {
  const day = toDay(date);
  return isKnownYear(day) ? isWorkingDay(date, calendar) : !isUsuallyOff(day);
}

function isUsuallyOff(day: Date): boolean {
  return isWeekend(day) || statutoryHolidays.includes(monthDayOf(day));
}
