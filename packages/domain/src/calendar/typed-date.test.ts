import { expect, it } from 'vitest';
import { parseDate, parseMonth } from './typed-date.js';

it.each<[string, string | undefined, string]>([
  ['2019-03-05', '2019-03-05', 'a date field'],
  ['05.03.2019', '2019-03-05', 'the Russian writing'],
  [' 5/3/2019 ', '2019-03-05', 'slashes, one digit'],
  ['05.\u00A003.\u200B2019\uFEFF', '2019-03-05', 'spaces of all kinds'],
  ['31.02.2019', undefined, 'no such day'],
  ['05.03.19', undefined, 'two digits of a year'],
  ['вчера', undefined, 'a word'],
  ['', undefined, 'nothing'],
])('reads the date %j as %j: %s', (value, expected) => {
  expect(parseDate(value)).toBe(expected);
});

it.each<[string, string | undefined, string]>([
  ['2027-06', '2027-06', 'a month field'],
  ['06.2027', '2027-06', 'the Russian writing'],
  ['6/2027', '2027-06', 'a slash, one digit'],
  ['13.2027', undefined, 'no such month'],
  ['июнь 2027', undefined, 'a word'],
])('reads the month %j as %j: %s', (value, expected) => {
  expect(parseMonth(value)).toBe(expected);
});
