import { describe, expect, it } from 'vitest';
import {
  formatBankAccount,
  isBankAccount,
  isBik,
  isCorrespondentAccount,
  normalizeBankAccount,
  normalizeBik,
} from './bank-account.js';

describe('isBik', () => {
  it.each([
    ['044525225', true, 'nine digits'],
    ['040813608', true, 'nine digits'],
    ['04 4525 225', true, 'spaces'],
    ['944525225', false, 'begins with none of 0, 1, 2'],
    ['04452522', false, 'eight digits'],
    ['000000000', false, 'zeros'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isBik(value)).toBe(expected);
  });
});

describe('isBankAccount', () => {
  it.each([
    ['40702810200000012345', '044525225', true, 'the control digit holds'],
    ['40702810770000001111', '040813608', true, 'the control digit holds'],
    ['40702 810 2 0000 0012345', '044525225', true, 'spaces'],
    ['40702810200000012346', '044525225', false, 'a wrong digit'],
    ['40702810200000012345', '040813608', false, 'an account of another bank'],
    ['4070281020000001234', '044525225', false, 'nineteen digits'],
    ['00000000000000000000', '044525225', false, 'zeros'],
    ['40702810200000012345', '04452522', false, 'no БИК to check it with'],
  ])('%j in %j is %j: %s', (value, bik, expected) => {
    expect(isBankAccount(value, bik)).toBe(expected);
  });
});

describe('isCorrespondentAccount', () => {
  it.each([
    ['30101810400000000225', '044525225', true, 'the control digit holds'],
    ['30101810600000000608', '040813608', true, 'the control digit holds'],
    ['30101810400000000226', '044525225', false, 'a wrong digit'],
    ['30101810400000000225', '040813608', false, 'an account of another bank'],
  ])('%j in %j is %j: %s', (value, bik, expected) => {
    expect(isCorrespondentAccount(value, bik)).toBe(expected);
  });
});

it('writes an account in its five parts, and what is none as typed', () => {
  expect(formatBankAccount('40702810200000012345')).toBe('40702 810 2 0000 0012345');
  expect(formatBankAccount('40702')).toBe('40702');
  expect(normalizeBankAccount('40702 810 2 0000 0012345')).toBe('40702810200000012345');
  expect(normalizeBik(' 04-4525-225 ')).toBe('044525225');
});
