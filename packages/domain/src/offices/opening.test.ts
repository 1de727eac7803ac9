import { describe, expect, it } from 'vitest';
import { hoursOn, type OfficeTimes, openingAt } from './opening.js';

const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, opens: '08:00', closes: '12:00' },
  { weekday, opens: '13:00', closes: '18:00' },
]);

/** Of Amur, nine hours ahead of Greenwich. */
const office: OfficeTimes = {
  regionCode: '28',
  hours: weekdays,
  exceptions: [
    {
      date: '2026-12-31',
      hours: [{ opens: '08:00', closes: '15:00' }],
      reason: 'Перед праздником',
    },
    ...['2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08'].map(
      (date) => ({ date, hours: [], reason: 'Праздничный день' }),
    ),
    { date: '2027-01-09', hours: [{ opens: '09:00', closes: '13:00' }], reason: 'Приём' },
  ],
};

const open = (closes: string) => ({ isOpen: true, isBreak: false, closes, opens: null });
const closed = (date: string, time: string, isBreak = false) => ({
  isOpen: false,
  isBreak,
  closes: null,
  opens: { date, time },
});

describe('an office', () => {
  it.each([
    ['2026-12-17T22:59:00Z', closed('2026-12-18', '08:00'), 'a minute before it opens there'],
    ['2026-12-17T23:00:00Z', open('12:00'), 'Friday morning there, Thursday night in Greenwich'],
    ['2026-12-18T03:00:00Z', closed('2026-12-18', '13:00', true), 'at the first minute of a break'],
    ['2026-12-18T08:59:59Z', open('18:00'), 'at its last second'],
    ['2026-12-18T09:00:00Z', closed('2026-12-21', '08:00'), 'closed for the weekend'],
    ['2026-12-31T03:30:00Z', open('15:00'), 'without a break where the date has none'],
    ['2026-12-31T06:00:00Z', closed('2027-01-09', '09:00'), 'over the new year, to a Saturday'],
  ])('at %s is %o: %s', (instant, expected, _reason) => {
    expect(openingAt(office, instant)).toEqual(expected);
  });

  it('opens at nobody knows when, where it has no hours', () => {
    const times = { ...office, hours: [], exceptions: [] };
    expect(openingAt(times, '2026-12-18T03:00:00Z').opens).toBeNull();
  });

  it('has the hours of the date before those of the weekday', () => {
    expect(hoursOn(office, '2026-12-30')).toHaveLength(2);
    expect(hoursOn(office, '2027-01-04')).toEqual([]);
    expect(hoursOn(office, '2027-01-10')).toEqual([]);
  });
});
