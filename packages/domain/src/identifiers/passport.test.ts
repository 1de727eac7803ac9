import { describe, expect, it } from 'vitest';
import { passportAgeWarnings, passportWarnings } from './passport-warnings.js';
import {
  formatDepartmentCode,
  formatPassport,
  isDepartmentCode,
  isPassport,
  isPassportNumber,
  isPassportSeries,
  normalizePassport,
} from './passport.js';

describe('isPassport', () => {
  it.each([
    ['1023 123456', true, 'series and number'],
    ['0515 654321', true, 'series and number'],
    ['10 23 № 123456', false, 'a sign between them'],
    ['102312345', false, 'nine digits'],
    ['10231234A6', false, 'a letter'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isPassport(value)).toBe(expected);
  });
});

it.each([
  [isPassportSeries, '10 23', true, 'the series in two pairs'],
  [isPassportSeries, '102', false, 'three digits'],
  [isPassportSeries, 'ХI23', false, 'a letter'],
  [isPassportNumber, '№ 123456', true, 'the number with its sign'],
  [isPassportNumber, '12345', false, 'five digits'],
  [isDepartmentCode, '280-001', true, 'the code of a department'],
  [isDepartmentCode, '280001', true, 'without a dash'],
  [isDepartmentCode, '28-0001', true, 'a dash in the wrong place'],
  [isDepartmentCode, '280-01', false, 'five digits'],
])('%o of %j is %j: %s', (check, value, expected) => {
  expect(check(value)).toBe(expected);
});

it.each([
  [formatPassport, '1023123456', '10 23 123456'],
  [formatPassport, '1023', '10 23'],
  [formatPassport, '102', '102'],
  [formatDepartmentCode, '280001', '280-001'],
  [formatDepartmentCode, '28', '28'],
  [normalizePassport, '10 23', '1023'],
])('%o writes %j as %j', (format, value, expected) => {
  expect(format(value)).toBe(expected);
});

describe('passportWarnings', () => {
  it.each([
    ['1023', '2023-05-10', [], 'Amur, printed in the year of issue'],
    ['1020', '2023-05-10', [], 'printed three years before'],
    ['1019', '2023-05-10', ['year'], 'printed four years before'],
    ['0299', '2001-03-01', ['region'], 'no such region, but 99 and 01 are two years apart'],
    ['0000', '2010-01-01', ['region', 'year'], 'neither region nor year'],
    ['1023', '', [], 'not dated yet'],
    ['10', '2023-05-10', [], 'no series yet'],
  ])('%j issued on %j: %j, %s', (series, issuedOn, expected) => {
    expect(passportWarnings(series, issuedOn)).toEqual(expected);
  });
});

describe('passportAgeWarnings', () => {
  const today = '2026-12-18';
  it.each([
    ['1985-10-21', '2005-11-01', [], 'issued at 20, 45 is ahead'],
    ['1985-10-21', '2005-10-20', ['replacement'], 'issued the day before 20'],
    ['1981-10-21', '2002-01-10', [], '45 was 58 days ago: there is time'],
    ['1981-09-01', '2002-01-10', ['replacement'], '45 was more than 90 days ago'],
    ['1975-01-01', '2020-01-02', [], 'issued after 45: for life'],
    ['2010-05-05', '2024-05-04', ['child'], 'issued the day before 14'],
    ['1990-01-01', '1980-01-01', ['child', 'replacement'], 'issued before the birth'],
  ])('born %s, issued %s: %j, %s', (birthDate, issuedOn, expected) => {
    expect(passportAgeWarnings({ issuedOn, birthDate, today })).toEqual(expected);
  });
});
