import { describe, expect, it } from 'vitest';
import { formatDate, formatMeasure, formatMoney } from './format.js';

describe('values in documents', () => {
  it.each([
    [formatDate('2027-01-12'), '12.01.2027', 'a date'],
    [formatMoney(5), '0,05', 'less than a rouble'],
    [formatMoney(650247), '6 502,47', 'thousands stand apart'],
    [formatMoney(123456789012), '1 234 567 890,12', 'every three digits'],
    [formatMeasure(15.5, 'кВт'), '15,5 кВт', 'a decimal comma'],
  ])('%s: %s (%s)', (value, expected) => {
    expect(value.replaceAll('\u00a0', ' ')).toBe(expected);
  });
});
