import { describe, expect, it } from 'vitest';
import {
  checkNewApiToken,
  maskIpAddress,
  programAccessRules,
  retryPause,
} from './program-access.js';

describe('checkNewApiToken', () => {
  const sound = { name: 'Выгрузка в 1С', scopes: ['applications:read' as const], days: 90 };

  it.each([
    ['sound', {}, []],
    ['without a name', { name: ' ' }, ['name']],
    ['with markup in its name', { name: '<b>' }, ['name']],
    ['without a scope', { scopes: [] }, ['scopes']],
    ['for no day', { days: 0 }, ['days']],
    ['for more than a year', { days: programAccessRules.mostDays + 1 }, ['days']],
    ['for half a day', { days: 0.5 }, ['days']],
  ])('of what is %s finds what is wrong', (_what, change, fields) => {
    expect(Object.keys(checkNewApiToken({ ...sound, ...change }, 'ru'))).toEqual(fields);
  });
});

it('waits longer after each failure, by chance up to a fifth more, and not for ever', () => {
  const attempts = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const least = attempts.map((failures) => retryPause(failures, 0));
  expect(least).toEqual(programAccessRules.retrySeconds);
  expect(least).toEqual(least.toSorted((a, b) => a! - b!));
  expect(retryPause(1, 0.5)).toBeCloseTo(5.5);
  expect(retryPause(10, 0)).toBeUndefined();
});

it.each([
  ['203.0.113.7', '203.0.113.···'],
  ['2001:db8:1:2::7', '2001:db8:1:···'],
])('masks %s', (address, masked) => {
  expect(maskIpAddress(address)).toBe(masked);
});
