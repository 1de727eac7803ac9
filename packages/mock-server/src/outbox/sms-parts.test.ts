import { expect, it } from 'vitest';
import { smsParts } from './sms-parts.js';

it.each<[string, number, number]>([
  ['a', 160, 1],
  ['a', 161, 2],
  ['a', 306, 2],
  ['a', 307, 3],
  ['€', 80, 1],
  ['€', 81, 2],
  ['я', 70, 1],
  ['я', 71, 2],
  ['я', 134, 2],
  ['я', 135, 3],
])('counts %s × %d as %d', (letter, times, parts) => {
  expect(smsParts(letter.repeat(times))).toBe(parts);
});

it('counts all of a text as UCS-2 for one letter that GSM lacks', () => {
  expect(smsParts(`${'a'.repeat(69)}я`)).toBe(1);
  expect(smsParts(`${'a'.repeat(70)}я`)).toBe(2);
});
