import { describe, expect, it } from 'vitest';
import { clockFace, day, distance, when } from './format.js';

describe('times of the console', () => {
  it.each([
    ['ru', '3 апр. 2027 г., 11:00', '3 апр. 2027 г.'],
    ['en', '3 Apr 2027, 11:00', '3 Apr 2027'],
  ] as const)('cannot be misread in %s', (language, moment, date) => {
    expect(when('2027-04-03T02:00:00Z', language)).toBe(moment);
    expect(day('2027-04-03', language)).toBe(date);
  });

  it('stand on the clock with their weekday', () => {
    expect(clockFace('2026-12-18T02:00:05Z', 'ru')).toEqual({
      date: 'пятница, 18 декабря 2026 г.',
      time: '11:00:05',
    });
  });

  it.each([
    ['2026-12-18T02:00:30Z', 'через 30 секунд', 'in 30 seconds'],
    ['2026-12-18T03:30:00Z', 'через 90 минут', 'in 90 minutes'],
    ['2026-12-19T14:00:00Z', 'через 36 часов', 'in 36 hours'],
    ['2026-12-23T03:00:00Z', 'через 5 дней', 'in 5 days'],
    ['2026-12-18T01:00:00Z', '60 минут назад', '60 minutes ago'],
  ])('say how far %s is away', (instant, ru, en) => {
    const now = '2026-12-18T02:00:00Z';
    expect(distance(instant, now, 'ru')).toBe(ru);
    expect(distance(instant, now, 'en')).toBe(en);
  });
});
