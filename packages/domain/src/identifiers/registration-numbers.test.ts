import { describe, expect, it } from 'vitest';
import { isKpp, normalizeKpp } from './kpp.js';
import { isOgrn, isOgrnip, normalizeOgrn, normalizeOgrnip } from './ogrn.js';

describe('isOgrn', () => {
  it.each([
    ['1052800111308', true, 'the control digit holds'],
    ['1032500001236', true, 'the control digit holds'],
    ['105-2800-111308', true, 'dashes'],
    ['1052800111309', false, 'a wrong control digit'],
    ['1032500001230', false, 'a wrong control digit'],
    ['0000000000000', false, 'zeros'],
    ['2052800111300', false, 'begins with neither 1 nor 5'],
    ['323280100012342', false, 'an ОГРНИП'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isOgrn(value)).toBe(expected);
  });
});

describe('isOgrnip', () => {
  it.each([
    ['323280100012342', true, 'the control digit holds'],
    ['316253600054321', true, 'the control digit holds'],
    ['323280100012343', false, 'a wrong control digit'],
    ['316253600054320', false, 'a wrong control digit'],
    ['000000000000000', false, 'zeros'],
    ['1052800111308', false, 'an ОГРН of a legal entity'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isOgrnip(value)).toBe(expected);
  });
});

describe('isKpp', () => {
  it.each([
    ['280101001', true, 'digits'],
    ['7736AB001', true, 'Latin letters in the reason of registration'],
    ['7736ab001', true, 'in lower case'],
    ['28010100', false, 'eight characters'],
    ['28O101001', false, 'the letter O where only digits may stand'],
    ['7736АВ001', false, 'Cyrillic letters'],
    ['000000000', false, 'zeros'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isKpp(value)).toBe(expected);
  });
});

it.each([
  [normalizeOgrn, ' 105 2800 111308', '1052800111308'],
  [normalizeOgrnip, '3 23 28 0100012342', '323280100012342'],
  [normalizeKpp, '7736 ab 001', '7736AB001'],
])('%o keeps %j as %j', (normalize, value, expected) => {
  expect(normalize(value)).toBe(expected);
});
