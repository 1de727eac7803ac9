import type { OpeningHours } from '@drsk/contract';
import { expect, it } from 'vitest';
import { formatWeek } from './format-hours.js';

const on = (days: number[], ...stretches: [string, string][]): OpeningHours[] =>
  days.flatMap((weekday) => stretches.map(([opens, closes]) => ({ weekday, opens, closes })));

it.each([
  [
    on([1, 2, 3, 4, 5], ['08:00', '12:00'], ['13:00', '18:00']),
    'пн–пт 8:00–18:00, перерыв 12:00–13:00',
    'Mon–Fri 8:00–18:00, break 12:00–13:00',
    'days alike stand together',
  ],
  [
    [...on([1, 3], ['09:00', '15:00']), ...on([6], ['10:00', '14:00'])],
    'пн 9:00–15:00; ср 9:00–15:00; сб 10:00–14:00',
    'Mon 9:00–15:00; Wed 9:00–15:00; Sat 10:00–14:00',
    'only days that follow one another',
  ],
  [[], '', '', 'no hours, no words'],
])('%o is %s, %s: %s', (hours, ru, en) => {
  expect(formatWeek(hours, 'ru')).toBe(ru);
  expect(formatWeek(hours, 'en')).toBe(en);
});
