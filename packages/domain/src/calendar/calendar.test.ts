import { describe, expect, it } from 'vitest';
import { UnknownYearError } from './calendar-year.js';
import { addDays, daysBetween } from './local-date.js';
import {
  addWorkingDays,
  type Calendar,
  isShortDay,
  isWorkingDay,
  nextWorkingDay,
} from './working-days.js';

const amur = { region: '28' } as const;
const yakutia = { region: '14' } as const;
const yakutiaItself = { region: '14', hasRegionalHolidays: true } as const;

function workingDays(from: string, to: string): number {
  const dates = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index));
  return dates.filter((date) => isWorkingDay(date, amur)).length;
}

describe('the working days', () => {
  it.each([
    [2025, [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22]],
    [2026, [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]],
    [2027, [15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 20, 22]],
  ])('of each month of %i are those of the published calendar', (year, months) => {
    const counted = months.map((_, index) => {
      const first = new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10);
      const next = new Date(Date.UTC(year, index + 1, 1)).toISOString().slice(0, 10);
      return workingDays(first, next);
    });
    expect(counted).toEqual(months);
  });

  it.each([2025, 2026, 2027])('of %i are 247', (year) => {
    expect(workingDays(`${year}-01-01`, addDays(`${year}-12-31`, 1))).toBe(247);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2025-11-01', true, 'a Saturday that works'],
    ['2025-11-03', false, 'its Monday off'],
    ['2025-12-31', false, 'moved from 5 January'],
    ['2025-05-02', false, 'moved from 4 January'],
    ['2025-06-13', false, 'moved from 8 March'],
    ['2026-01-09', false, 'moved from 3 January'],
    ['2026-12-31', false, 'moved from 4 January'],
    ['2026-03-09', false, 'after 8 March, a Sunday'],
    ['2026-12-18', true, 'a Friday'],
    ['2027-02-20', true, 'a Saturday that works'],
    ['2027-02-22', false, 'its Monday off'],
    ['2027-11-05', false, 'moved from 2 January'],
    ['2027-06-14', false, 'after 12 June, a Saturday'],
    ['2027-06-12', false, 'a Saturday'],
  ])('%s is %j: %s', (date, expected) => {
    expect(isWorkingDay(date, amur)).toBe(expected);
  });

  it.each<[string, Calendar, boolean, string]>([
    ['2026-04-27', yakutia, true, 'a federal term runs on over the Day of the Republic'],
    ['2026-04-27', yakutiaItself, false, 'unless the region’s holidays are switched on'],
    ['2027-06-21', yakutiaItself, false, 'Yhyakh, a Monday'],
    ['2026-04-27', { region: '28', hasRegionalHolidays: true }, true, 'not in Amur'],
  ])('%s in %j is %j: %s', (date, calendar, expected) => {
    expect(isWorkingDay(date, calendar)).toBe(expected);
  });

  it.each(['2024-12-30', '2028-01-10'])('refuses %s, a year it knows nothing about', (date) => {
    expect(() => isWorkingDay(date, amur)).toThrow(UnknownYearError);
  });

  it('says which years it knows', () => {
    expect(() => isWorkingDay('2028-01-10', amur)).toThrow(/2025-2027.*2028/);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-12-18', 0, '2026-12-18', 'none'],
    ['2026-12-18', 1, '2026-12-21', 'over a weekend'],
    ['2026-12-29', 2, '2027-01-11', 'over the New Year'],
    ['2027-02-19', 1, '2027-02-20', 'onto a Saturday that works'],
    ['2025-10-31', 2, '2025-11-05', 'over 3 and 4 November'],
  ])('%s + %i is %s: %s', (date, amount, expected) => {
    expect(addWorkingDays(date, amount, amur)).toBe(expected);
  });

  it('refuses to count into a year that has no decree', () => {
    expect(() => addWorkingDays('2027-12-29', 5, amur)).toThrow(UnknownYearError);
  });
});

it('finds the next working day, the date itself first', () => {
  expect(nextWorkingDay('2027-02-21', amur)).toBe('2027-02-24');
  expect(nextWorkingDay('2027-02-24', amur)).toBe('2027-02-24');
});

it.each([
  ['2025-11-01', true],
  ['2026-05-08', true],
  ['2026-05-07', false],
  ['2027-02-20', true],
])('%s is short: %j', (date, expected) => {
  expect(isShortDay(date)).toBe(expected);
});
