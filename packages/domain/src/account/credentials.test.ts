import type { Credentials } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { validate } from '../validate.js';
import { credentials } from './credentials.js';
import { brokenPasswordRule, type PasswordRule } from './password.js';

describe('credentials', () => {
  it.each<[Credentials, string[], string]>([
    [{ applicantKind: 'individual', login: '11223344595', password: 'x' }, [], 'СНИЛС'],
    [{ applicantKind: 'sole_proprietor', login: '280101234570', password: 'x' }, [], 'ИНН'],
    [{ applicantKind: 'legal_entity', login: '27 21 000018', password: 'x' }, [], 'ИНН'],
    [{ applicantKind: 'individual', login: '2721000018', password: 'x' }, ['login'], 'no СНИЛС'],
    [{ applicantKind: 'legal_entity', login: '1', password: '' }, ['login', 'password'], 'both'],
  ])('of %j break %j: %s', (value, fields) => {
    expect(Object.keys(validate(credentials, value, 'ru').errors ?? {})).toEqual(fields);
  });
});

describe('brokenPasswordRule', () => {
  it.each<[string, string, PasswordRule | undefined, string]>([
    ['лодка под сосной', '', undefined, 'words are enough'],
    ['десять зна', '', undefined, 'ten characters'],
    ['девять зн', '', 'password_short', 'nine characters'],
    ['😀😀😀😀😀', '', 'password_short', 'five characters, ten code units'],
    ['1234567890', '', 'password_common', 'the most common one'],
    ['ЙЦУКЕНГШЩЗ', '', 'password_common', 'a row of keys, in capitals'],
    ['ааааааааааааа', '', 'password_common', 'one letter'],
    ['11223344595я', '112-233-445 95', 'password_login', 'the login without dashes'],
    ['лодка под сосной 7', '7', undefined, 'a login that is half typed'],
    ['112-233-445 95 я', '11223344595', 'password_login', 'the login with dashes'],
  ])('of %j with the login %j is %j: %s', (password, login, expected) => {
    expect(brokenPasswordRule(password, login)).toBe(expected);
  });
});
