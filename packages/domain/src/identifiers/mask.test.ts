import { describe, expect, it } from 'vitest';
import { maskEmail, maskPhone } from './mask.js';
import { isOneTimeCode, isRecoveryCode, normalizeCode } from './one-time-code.js';

describe('maskEmail', () => {
  it.each([
    ['anna@example.ru', 'a···@example.ru'],
    ['a@example.ru', 'a···@example.ru'],
    ['почта@пример.рф', 'п···@пример.рф'],
    ['"a@b"@example.ru', '"···@example.ru'],
  ])('of %s shows %s', (email, expected) => {
    expect(maskEmail(email)).toBe(expected);
  });
});

describe('maskPhone', () => {
  it.each([
    ['+79145551234', '+7 ··· ···-··-34'],
    ['8 (914) 555-12-07', '+7 ··· ···-··-07'],
  ])('of %s shows %s', (phone, expected) => {
    expect(maskPhone(phone)).toBe(expected);
  });
});

describe('a code as it is typed', () => {
  it.each<[string, boolean, boolean, string]>([
    ['402913', true, false, 'six digits'],
    [' 402 913 ', true, false, 'with spaces'],
    ['402\u2013913', true, false, 'with a dash'],
    ['40291', false, false, 'five'],
    ['4029133', false, false, 'seven'],
    ['40291З', false, false, 'a letter that looks like a digit'],
    ['k7m2-qx4d', false, true, 'a recovery code in small letters'],
    ['K7M2QX4D', false, true, 'without its dash'],
    ['K7M2QX4O', false, false, 'with a letter that none has'],
    ['<script>', false, false, 'no code at all'],
    ['', false, false, 'nothing'],
  ])('%j: of an SMS %j, for recovery %j: %s', (value, isCode, isRecovery) => {
    expect(isOneTimeCode(value)).toBe(isCode);
    expect(isRecoveryCode(value)).toBe(isRecovery);
  });

  it('loses what only separates', () => {
    expect(normalizeCode(' k7m2 – qx4d ')).toBe('K7M2QX4D');
  });
});
