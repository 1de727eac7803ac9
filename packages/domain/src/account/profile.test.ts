import { describe, expect, it } from 'vitest';
import { validate } from '../validate.js';
import { isCommonPassword } from './password-list.js';
import {
  accountSetup,
  applicationCredentials,
  contactChange,
  passwordFor,
  passwordReset,
  recoveryStart,
} from './profile.js';

const password = 'лодка под сосной 7';
const consents = [{ kind: 'processing', version: '2026-09' }];

describe('what the account is asked for', () => {
  it.each<[string, Parameters<typeof validate>[0], unknown, Record<string, string>]>([
    ['a recovery', recoveryStart, { applicantKind: 'individual', login: '11223344595' }, {}],
    [
      'a wrong login',
      recoveryStart,
      { applicantKind: 'legal_entity', login: '1' },
      { login: 'inn' },
    ],
    ['a reset', passwordReset, { token: 'pr_1', password }, {}],
    [
      'a short password',
      passwordReset,
      { token: 'pr_1', password: 'а' },
      { password: 'password_short' },
    ],
    [
      'a password from the long list',
      passwordReset,
      { token: 'pr_1', password: 'Basketball' },
      { password: 'password_common' },
    ],
    ['a new e-mail', contactChange, { channel: 'email', value: 'anna@example.ru' }, {}],
    ['half an e-mail', contactChange, { channel: 'email', value: 'anna@' }, { value: 'email' }],
    ['a new phone', contactChange, { channel: 'sms', value: '8 914 555-12-34' }, {}],
    ['an e-mail as phone', contactChange, { channel: 'sms', value: 'a@b.ru' }, { value: 'phone' }],
    ['a setup', accountSetup, { email: 'a@b.ru', phone: '+79145551234', password, consents }, {}],
    [
      'a setup without consent',
      accountSetup,
      { email: 'a@b.ru', phone: '+79145551234', password, consents: [] },
      { consents: 'processing_consent' },
    ],
    [
      'an office’s access',
      applicationCredentials,
      { applicationNumber: '28-26-000123', password: 'x' },
      {},
    ],
    [
      'an office’s access without anything',
      applicationCredentials,
      { applicationNumber: ' ', password: '' },
      { applicationNumber: 'required', password: 'required' },
    ],
    [
      'a password with the login',
      passwordFor('112-233-445 95'),
      '11223344595 я',
      { '': 'password_login' },
    ],
  ])('%s', (_what, schema, value, expected) => {
    const { errors = {} } = validate(schema, value, 'ru');
    expect(
      Object.fromEntries(Object.entries(errors).map(([key, { code }]) => [key, code])),
    ).toEqual(expected);
  });
});

describe('isCommonPassword', () => {
  it.each([
    ['Manchester', true],
    ['парольпароль', true],
    ['аааааааааааа', true],
    ['лодка под сосной 7', false],
  ])('of %j is %j', (value, expected) => {
    expect(isCommonPassword(value)).toBe(expected);
  });
});
