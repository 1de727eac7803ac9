import { year2025 } from './2025.js';
import { year2026 } from './2026.js';
import { year2027 } from './2027.js';

/** What the Government's yearly decree says, days as `MM-DD`. */
export interface CalendarYear {
  /** Holidays and transferred days off that fall on Monday to Friday. */
  daysOff: readonly string[];
  workingSaturdays: readonly string[];
  /** An hour shorter, the day before a holiday. */
  shortDays: readonly string[];
}

const years: Readonly<Record<string, CalendarYear>> = {
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
export function calendarYear(date: string): CalendarYear {
  const year = date.slice(0, 4);
  const known = years[year];
  if (!known) throw new UnknownYearError(Number(year));
  return known;
}

export function isKnownYear(date: string): boolean {
  return date.slice(0, 4) in years;
}
