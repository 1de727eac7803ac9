import { year2025 } from './2025.js';
import { year2026 } from './2026.js';
import { year2027 } from './2027.js';

/** Month and day as one number: 101 is 1 January, 1231 is 31 December. */
export type MonthDay = number;

/** What the Government's yearly decree says. */
export interface CalendarYear {
  /** Holidays and transferred days off that fall on Monday to Friday. */
  daysOff: readonly MonthDay[];
  workingSaturdays: readonly MonthDay[];
  /** An hour shorter, the day before a holiday. */
  shortDays: readonly MonthDay[];
}

const years: Readonly<Record<number, CalendarYear>> = {
  2025: year2025,
  2026: year2026,
  2027: year2027,
};

export const firstKnownYear = 2025;
export const lastKnownYear = 2027;

/** The working days of a year depend on a decree that comes out in the autumn before: they are never guessed. */
export class UnknownYearError extends Error {
  override readonly name = 'UnknownYearError';
  readonly year: number;

  constructor(year: number) {
    super(
      `The working-day calendar covers ${firstKnownYear}-${lastKnownYear}; the days off of ${year} are not known`,
    );
    this.year = year;
  }
}

/** @throws {UnknownYearError} for a year without a decree */
export function calendarYear(day: Date): CalendarYear {
  const known = years[day.getUTCFullYear()];
  if (!known) throw new UnknownYearError(day.getUTCFullYear());
  return known;
}

export function isKnownYear(day: Date): boolean {
  return day.getUTCFullYear() in years;
}
