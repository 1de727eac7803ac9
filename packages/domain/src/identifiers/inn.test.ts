import { describe, expect, it } from 'vitest';
import { isCompanyInn, isInn, isPersonInn, normalizeInn } from './inn.js';

describe('isCompanyInn', () => {
  it.each([
    ['2801108200', true, 'the control digit holds'],
    ['2721000018', true, 'the control digit holds'],
    ['28 01 108 200', true, 'spaces'],
    ['2801108201', false, 'a wrong control digit'],
    ['2721000019', false, 'a wrong control digit'],
    ['0000000000', false, 'zeros pass the arithmetic'],
    ['28O1108200', false, 'the letter O in place of 0'],
    ['280101234570', false, 'twelve digits belong to a person'],
    ['280110820', false, 'nine digits'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isCompanyInn(value)).toBe(expected);
  });
});

describe('isPersonInn', () => {
  it.each([
    ['280101234570', true, 'both control digits hold'],
    ['253609876598', true, 'both control digits hold'],
    ['2801\u00A00123\u00A04570', true, 'non-breaking spaces'],
    ['280101234571', false, 'a wrong last digit'],
    ['280101234500', false, 'a wrong digit before the last'],
    ['000000000000', false, 'zeros pass the arithmetic'],
    ['2801108200', false, 'ten digits belong to a legal entity'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isPersonInn(value)).toBe(expected);
  });
});

describe('isInn', () => {
  it.each([
    ['2801108200', true, 'of a legal entity'],
    ['280101234570', true, 'of a person'],
    ['28011082001', false, 'eleven digits are nobody’s'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isInn(value)).toBe(expected);
  });

  it('is kept as digits alone', () => {
    expect(normalizeInn('ИНН 2801108200')).toBe('ИНН2801108200');
    expect(normalizeInn('(2801 108200)')).toBe('2801108200');
  });
});
