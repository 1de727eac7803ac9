import { expect, it } from 'vitest';
import { isDocumentNumber, normalizeDocumentNumber } from './document-number.js';

it.each([
  ['82 № 1234567', true, 'a residence permit'],
  ['aa 1234567', true, 'a passport of another state'],
  ['N-0012/34', true, 'with signs of its own'],
  ['12', false, 'too short to be one'],
  ['A'.repeat(30) + '1', false, 'longer than any'],
  ['ПАСПОРТ', false, 'no digit in it'],
  ['№ 123', false, 'a sign before it'],
  ['AA Б123456', false, 'letters of two alphabets'],
  ['12<34', false, 'markup'],
])('%j is a number of a document: %j, %s', (value, expected) => {
  expect(isDocumentNumber(value)).toBe(expected);
});

it('is written large, with one space where there are more', () => {
  expect(normalizeDocumentNumber(' aa  1234567 ')).toBe('AA 1234567');
});
