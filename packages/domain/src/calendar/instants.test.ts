import type { RegionCode } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { endOfDay, localDate } from './instants.js';
import { timeZoneOf } from './regions.js';

describe('localDate', () => {
  it.each<[string, RegionCode, string, string]>([
    ['2026-12-18T14:59:59Z', '28', '2026-12-18', 'a second before midnight in Blagoveshchensk'],
    ['2026-12-18T15:00:00Z', '28', '2026-12-19', 'midnight in Blagoveshchensk, UTC+9'],
    ['2026-12-18T14:00:00Z', '25', '2026-12-19', 'midnight in Vladivostok, UTC+10'],
    ['2026-12-18T14:00:00Z', '14', '2026-12-18', 'South Yakutia keeps UTC+9'],
    ['2026-12-31T15:00:00Z', '28', '2027-01-01', 'the New Year'],
  ])('%s in region %s is %s: %s', (instant, region, expected) => {
    expect(localDate(instant, region)).toBe(expected);
    expect(localDate(new Date(instant), region)).toBe(expected);
  });
});

describe('endOfDay', () => {
  it.each<[string, RegionCode, string, string]>([
    ['2027-01-19', '28', '2027-01-19T14:59:59.999Z', 'UTC+9'],
    ['2027-01-19', '27', '2027-01-19T13:59:59.999Z', 'UTC+10'],
    ['2027-07-19', '79', '2027-07-19T13:59:59.999Z', 'no summer time'],
  ])('%s in region %s ends at %s: %s', (date, region, expected) => {
    expect(endOfDay(date, region)).toBe(expected);
    expect(localDate(endOfDay(date, region), region)).toBe(date);
  });
});

it.each<RegionCode>(['28', '25', '27', '79', '14'])(
  'keeps the hours of region %s as the time zone database has them',
  (region) => {
    const format = new Intl.DateTimeFormat('sv', { timeZone: timeZoneOf(region) });
    for (let hour = 0; hour < 3 * 365 * 24; hour += 7) {
      const instant = new Date(Date.UTC(2025, 0, 1, hour));
      expect(localDate(instant, region)).toBe(format.format(instant));
    }
  },
);
