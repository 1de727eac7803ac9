import { describe, expect, it } from 'vitest';
import { formatSnils, isSnils, normalizeSnils } from './snils.js';

describe('isSnils', () => {
  it.each([
    ['112-233-445 95', true, 'the usual writing'],
    ['123-456-789 64', true, 'the usual writing'],
    ['11223344595', true, 'digits alone'],
    ['112 233 445 95', true, 'spaces'],
    ['112\u00A0233\u00A0445\u00A095', true, 'non-breaking spaces'],
    ['112\u202F233\u2009445\u200795', true, 'narrow, thin and figure spaces'],
    ['112–233—445−95', true, 'an en dash, an em dash and a minus'],
    ['112‑233‑445 95', true, 'non-breaking hyphens'],
    ['\uFEFF112-233-445\u200B95\n', true, 'invisible characters of a pasted text'],
    ['№ 112-233-445 95.', true, 'what stands around it in a sentence'],
    ['087-654-303 00', true, 'the remainder is 100'],
    ['100-018-999 00', true, 'the sum is 100'],
    ['001-001-998 99', true, 'the last number without control digits'],
    ['000-000-001 00', true, 'an old number without control digits'],
    ['001-001-999 00', false, 'the first number with control digits'],
    ['112-233-445 96', false, 'a wrong control number'],
    ['123-456-789 00', false, 'a wrong control number'],
    ['000-000-000 00', false, 'zeros pass the arithmetic'],
    ['000-000-000 12', false, 'no number at all'],
    ['112-233-445 9', false, 'ten digits'],
    ['112-233-445 955', false, 'twelve digits'],
    ['1OO-018-999 00', false, 'the letter O in place of 0'],
    ['1оо-018-999 00', false, 'the Cyrillic letter о in place of 0'],
    ['112,233,445 95', false, 'commas are no separators'],
    ['', false, 'nothing'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isSnils(value)).toBe(expected);
  });
});

describe('writing a СНИЛС', () => {
  it('keeps the digits alone', () => {
    expect(normalizeSnils(' 112-233-445\u00A095 ')).toBe('11223344595');
  });

  it.each([
    ['11223344595', '112-233-445 95', 'as on the certificate'],
    ['112 233 445 95', '112-233-445 95', 'however it was typed'],
    ['112233', '112233', 'what is not complete stays as typed'],
  ])('writes %j as %j: %s', (value, expected) => {
    expect(formatSnils(value)).toBe(expected);
  });
});
