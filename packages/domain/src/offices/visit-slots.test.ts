import { describe, expect, it } from 'vitest';
import type { OfficeTimes } from './opening.js';
import { nextBookingState, visitReminderAt } from './visit-rules.js';
import { visitSlots } from './visit-slots.js';

/** Of Primorye, ten hours ahead of Greenwich. */
const office: OfficeTimes = {
  regionCode: '25',
  hours: [
    { weekday: 1, opens: '09:00', closes: '10:15' },
    { weekday: 1, opens: '13:00', closes: '14:00' },
  ],
  exceptions: [],
};

describe('times for a visit', () => {
  it('are half hours that end before the office closes', () => {
    // Sunday there: two Mondays lie within fourteen days.
    const slots = visitSlots(office, '2026-12-20T01:00:00.000Z');
    expect(slots.map(({ startsAt }) => startsAt)).toEqual([
      '2026-12-20T23:00:00.000Z',
      '2026-12-20T23:30:00.000Z',
      '2026-12-21T03:00:00.000Z',
      '2026-12-21T03:30:00.000Z',
      '2026-12-27T23:00:00.000Z',
      '2026-12-27T23:30:00.000Z',
      '2026-12-28T03:00:00.000Z',
      '2026-12-28T03:30:00.000Z',
    ]);
    expect(slots[0]?.endsAt).toBe('2026-12-20T23:30:00.000Z');
  });

  it('leave half an hour to come', () => {
    expect(visitSlots(office, '2026-12-20T23:00:00.000Z')[0]?.startsAt).toBe(
      '2026-12-20T23:30:00.000Z',
    );
    expect(visitSlots(office, '2026-12-20T23:00:00.001Z')[0]?.startsAt).toBe(
      '2026-12-21T03:00:00.000Z',
    );
  });
});

describe('a booking', () => {
  const startsAt = '2026-12-21T03:00:00.000Z';
  const before = '2026-12-20T03:00:00.000Z';

  it.each([
    ['held', 'confirm', before, 'booked', 'in time'],
    ['expired', 'confirm', before, 'booked', 'late, as long as the time is free'],
    ['cancelled', 'confirm', before, undefined, 'what was given back is taken anew'],
    ['held', 'change', before, undefined, 'another time is held in its place'],
    ['booked', 'change', before, 'booked', 'as often as one likes'],
    ['cancelled', 'cancel', before, 'cancelled', 'twice is once'],
    ['booked', 'cancel', startsAt, undefined, 'once it has begun'],
  ] as const)('that is %s: %s at %s makes it %s, %s', (state, move, now, expected, _reason) => {
    expect(nextBookingState({ state, startsAt }, move, now)).toBe(expected);
  });

  it.each([
    ['2026-12-18T00:00:00.000Z', '2026-12-20T03:00:00.000Z', 'a day before'],
    ['2026-12-20T03:00:00.000Z', '2026-12-21T01:00:00.000Z', 'two hours before'],
    ['2026-12-21T01:30:00.000Z', null, 'not at all'],
  ])('made at %s reminds at %s: %s', (now, expected, _reason) => {
    expect(visitReminderAt(startsAt, now)).toBe(expected);
  });
});
