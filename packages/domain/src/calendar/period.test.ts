import type { DeadlineUnit } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { UnknownYearError } from './calendar-year.js';
import { addMonths, isLocalDate } from './local-date.js';
import { addPeriod } from './period.js';

const amur = { region: '28' } as const;

describe('addPeriod', () => {
  it.each<[string, number, DeadlineUnit, string, string]>([
    ['2026-12-18', 3, 'working_day', '2026-12-23', 'the completeness notice'],
    ['2026-12-23', 20, 'working_day', '2027-01-29', 'what is missing'],
    ['2026-12-18', 10, 'working_day', '2027-01-12', 'the posting'],
    ['2027-01-12', 5, 'working_day', '2027-01-19', 'the first payment'],
    ['2027-01-12', 15, 'working_day', '2027-02-02', 'the first payment under 44-ФЗ'],
    ['2027-01-12', 20, 'day', '2027-02-01', 'the second payment'],
    ['2027-01-12', 40, 'day', '2027-02-24', 'the third payment, from a Sunday over a long block'],
    ['2027-01-19', 2, 'working_day', '2027-01-21', 'the copy to the supplier'],
    ['2027-01-19', 30, 'working_day', '2027-03-03', 'the works, with the working Saturday'],
    ['2027-01-19', 4, 'month', '2027-05-19', 'the works within the programme'],
    ['2027-01-19', 6, 'month', '2027-07-19', 'the works, when the grid has to build'],
    ['2027-01-19', 1, 'year', '2028-01-19', 'the works; a year without a decree, a Wednesday'],
    ['2027-03-03', 1, 'working_day', '2027-03-04', 'the notice'],
    ['2027-03-04', 20, 'working_day', '2027-04-02', 'objections'],
    ['2027-03-04', 10, 'day', '2027-03-15', 'the last payment, from a Sunday'],
    ['2027-08-31', 1, 'month', '2027-09-30', 'the last day where the month is shorter'],
    ['2026-11-30', 3, 'month', '2027-03-01', 'the last of February, a Sunday'],
    ['2027-07-02', 6, 'month', '2028-01-10', 'statutory holidays of a year without a decree'],
  ])('%s + %i %s is %s: %s', (startsOn, amount, unit, expected) => {
    expect(addPeriod({ amount, unit }, startsOn, amur)).toBe(expected);
  });

  it('never counts working days of a year without a decree', () => {
    const period = { amount: 30, unit: 'working_day' } as const;
    expect(() => addPeriod(period, '2027-12-20', amur)).toThrow(UnknownYearError);
  });
});

describe('dates', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28', 'no 31 February'],
    ['2027-01-31', 13, '2028-02-29', 'a leap year'],
    ['2026-12-15', 1, '2027-01-15', 'over the New Year'],
    ['2027-01-15', -1, '2026-12-15', 'backwards'],
  ])('%s + %i months is %s: %s', (date, amount, expected) => {
    expect(addMonths(date, amount)).toBe(expected);
  });

  it.each([
    ['2027-02-28', true, 'a day'],
    ['2027-02-30', false, 'no such day'],
    ['2027-13-01', false, 'no such month'],
    ['28.02.2027', false, 'another way of writing'],
    ['', false, 'nothing'],
  ])('%j is a date: %j, %s', (value, expected) => {
    expect(isLocalDate(value)).toBe(expected);
  });
});
