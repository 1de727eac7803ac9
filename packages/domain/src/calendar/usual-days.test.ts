import { describe, expect, it } from 'vitest';
import { addLikelyWorkingDays, nextUsualDay } from './usual-days.js';

const amur = { region: '28' } as const;

describe('addLikelyWorkingDays', () => {
  it.each([
    ['2026-12-29', 2, '2027-01-11', 'as decreed, where it is'],
    ['2027-02-19', 1, '2027-02-20', 'a Saturday that works by decree'],
    ['2027-12-29', 1, '2027-12-30', 'the last day that is known'],
    ['2027-12-30', 1, '2028-01-10', 'over a day off by decree and the holidays of every year'],
    ['2028-02-22', 1, '2028-02-24', 'over 23 February'],
    ['2028-06-09', 1, '2028-06-13', 'over a weekend and 12 June'],
    ['2029-12-31', 0, '2029-12-31', 'none'],
    ['2035-11-02', 3, '2035-11-07', 'a holiday on a Sunday moves nothing without a decree'],
  ])('%s + %i is %s: %s', (date, amount, expected) => {
    expect(addLikelyWorkingDays(date, amount, amur)).toBe(expected);
  });
});

it.each([
  ['2028-01-01', '2028-01-10', 'holidays, then a weekend'],
  ['2028-01-10', '2028-01-10', 'a Monday'],
])('the next usual day of %s is %s: %s', (date, expected) => {
  expect(nextUsualDay(date)).toBe(expected);
});
