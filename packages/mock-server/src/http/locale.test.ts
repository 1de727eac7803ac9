import { expect, it } from 'vitest';
import { localeOf } from './locale.js';

it.each<[string | null, string, string]>([
  [null, 'ru', 'says nothing'],
  ['en', 'en', 'English'],
  ['en-GB,en;q=0.9', 'en', 'British English'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru', 'Russian before English'],
  ['ru;q=0.3, en;q=0.5', 'en', 'English before Russian'],
  ['de,en;q=0.5,ru;q=0.4', 'en', 'German, which there is not, then English'],
  ['zh-CN', 'ru', 'none of ours'],
  ['en;q=0', 'ru', 'anything but English'],
  ['*', 'ru', 'anything'],
  [';;q=x,', 'ru', 'nonsense'],
])('of %j is %s: %s', (header, expected) => {
  expect(localeOf(header)).toBe(expected);
});
