import { expect, it } from 'vitest';
import { day, when } from './view.js';

it.each([
  ['ru', '3 апр. 2027 г., 11:00', '3 апр. 2027 г.'],
  ['en', '3 Apr 2027, 11:00', '3 Apr 2027'],
] as const)('dates of the console in %s cannot be misread', (language, moment, date) => {
  expect(when('2027-04-03T02:00:00Z', language)).toBe(moment);
  expect(day('2027-04-03', language)).toBe(date);
});
