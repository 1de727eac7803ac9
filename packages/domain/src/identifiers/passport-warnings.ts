import { addDays, addMonths } from '../calendar/local-date.js';
import { isPassportSeries, normalizePassport } from './passport.js';

export type PassportWarning = 'region' | 'year' | 'child' | 'replacement';

/** When it was issued, whose it is, and the local date: dates `YYYY-MM-DD`. */
export interface PassportDates {
  issuedOn: string;
  birthDate: string;
  today: string;
}

/** The regions of ОКАТО, with which a series begins. */
const regions =
  ' 01 03 04 05 07 08 10 11 12 14 15 17 18 19 20 21 22 23 24 25 26 27 28 29 30 32 33 34 35 36 37 38 40 41 42 43 44 45 46 47 49 50 52 53 54 56 57 58 60 61 63 64 65 66 67 68 69 70 71 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 ';

/**
 * What looks unusual about a passport: the region of its series, or the year in which its form was printed (up to three
 * years from the issue). It is a reason to look again, never one to refuse.
 */
export function passportWarnings(series: string, issuedOn: string): PassportWarning[] {
  if (!isPassportSeries(series)) return [];
  const digits = normalizePassport(series);
  const warnings: PassportWarning[] = [];
  if (!regions.includes(` ${digits.slice(0, 2)} `)) warnings.push('region');
  if (!isPrintedNear(Number(digits.slice(2)), issuedOn)) warnings.push('year');
  return warnings;
}

/**
 * What looks unusual about the dates of a passport: it is issued from 14 years on, and another takes its place at 20 and at
 * 45, within 90 days (Положение о паспорте, постановление № 2267 от 23.12.2023).
 */
export function passportAgeWarnings({
  issuedOn,
  birthDate,
  today,
}: PassportDates): PassportWarning[] {
  const birthday = (age: number): string => addMonths(birthDate, age * 12);
  const isOutlived = (age: number): boolean =>
    issuedOn < birthday(age) && today > addDays(birthday(age), 90);
  const warnings: PassportWarning[] = [];
  if (issuedOn < birthday(14)) warnings.push('child');
  if ([20, 45].some(isOutlived)) warnings.push('replacement');
  return warnings;
}

function isPrintedNear(printedIn: number, issuedOn: string): boolean {
  const issuedIn = Number(/^\d{4}/.exec(issuedOn)?.[0]);
  if (Number.isNaN(issuedIn)) return true;
  const distance = Math.abs((issuedIn % 100) - printedIn);
  // 99 and 01 are two years apart.
  return Math.min(distance, 100 - distance) <= 3;
}
