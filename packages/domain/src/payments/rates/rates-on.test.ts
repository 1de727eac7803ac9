import { describe, expect, it } from 'vitest';
import { enums } from '@drsk/contract';
import { addDays } from '../../calendar/local-date.js';
import { vatOn } from '../vat.js';
import { ratePeriods, ratesOn } from './rates-on.js';

describe.each(enums.RegionCode)('the rates of region %s', (region) => {
  const periods = ratePeriods[region];

  it('are its own, and follow each other without a gap', () => {
    for (const [index, period] of periods.entries()) {
      expect(period.regionCode).toBe(region);
      const next = periods[index + 1];
      if (next) expect(next.validFrom).toBe(addDays(period.validUntil, 1));
    }
  });

  it('for a kilowatt keep to the Rules: from 5 000 ₽, and to 10 000 ₽ without the leave of the ФАС', () => {
    for (const { reducedPerKw, socialPerKw } of periods) {
      expect(reducedPerKw).toBeGreaterThanOrEqual(500_000);
      expect(reducedPerKw).toBeLessThanOrEqual(1_000_000);
      expect(socialPerKw).toBeGreaterThanOrEqual(100_000);
      expect(socialPerKw).toBeLessThan(reducedPerKw);
    }
  });

  it.each([
    ['2026-01-01', '2026-01-01', true, 'the first day'],
    ['2026-12-31', '2026-01-01', true, 'the last day'],
    ['2031-05-05', '2027-01-01', false, 'no act is out yet: the last one goes on'],
  ])('of %s are those from %s (current: %s): %s', (date, validFrom, isCurrent) => {
    expect(ratesOn(region, date)).toMatchObject({ period: { validFrom }, isCurrent });
  });

  it('are not guessed before the first act known', () => {
    expect(() => ratesOn(region, '2024-12-31')).toThrow(RangeError);
  });
});

describe('VAT', () => {
  it.each([
    ['2025-12-31', 20, 'the last day'],
    ['2026-01-01', 22, '425-ФЗ'],
  ])('of %s is %d %%: %s', (date, percent) => {
    expect(vatOn(date)).toBe(percent);
  });

  it('is not guessed before the oldest rate known', () => {
    expect(() => vatOn('2018-12-31')).toThrow(RangeError);
  });
});
