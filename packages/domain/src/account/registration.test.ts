import type { Registration } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { ruleMessages } from '../rules.messages.js';
import { validate } from '../validate.js';
import { registration } from './registration.js';

const contacts = {
  email: 'anna@example.ru',
  phone: '+7 914 555-12-34',
  password: 'лодка под сосной 7',
  consents: [{ kind: 'processing', version: '2026-09' }],
} satisfies Partial<Registration>;

const anna: Registration = {
  applicantKind: 'individual',
  snils: '112-233-445 95',
  lastName: 'Тестова',
  firstName: 'Анна',
  middleName: 'Петровна',
  ...contacts,
};
const ivan: Registration = {
  applicantKind: 'sole_proprietor',
  inn: '280101234570',
  ogrnip: '323280100012342',
  lastName: 'Пробный',
  firstName: 'Иван',
  ...contacts,
};
const company: Registration = {
  applicantKind: 'legal_entity',
  inn: '2721000018',
  ogrn: '1032500001236',
  kpp: '280101001',
  fullName: 'ООО «Образец»',
  ...contacts,
};

function codes(value: unknown): Record<string, string> {
  const { errors = {} } = validate(registration, value, 'ru');
  return Object.fromEntries(Object.entries(errors).map(([field, { code }]) => [field, code]));
}

describe('registration', () => {
  it.each([
    ['an individual', anna],
    ['a sole proprietor', ivan],
    ['a legal entity', company],
    ['somebody without a middle name', { ...anna, middleName: '' }],
    ['a pasted number', { ...anna, snils: '112\u00A0233\u00A0445\u00A095' }],
  ])('takes %s', (_who, value) => {
    expect(codes(value)).toEqual({});
  });

  it.each<[string, object, Record<string, string>]>([
    ['a wrong СНИЛС', { ...anna, snils: '112-233-445 96' }, { snils: 'snils' }],
    ['an empty СНИЛС', { ...anna, snils: ' ' }, { snils: 'required' }],
    ['no last name', { ...anna, lastName: undefined }, { lastName: 'required' }],
    ['a digit in a name', { ...anna, firstName: 'Анна1' }, { firstName: 'person_name' }],
    ['half an address', { ...anna, email: 'anna@' }, { email: 'email' }],
    ['half a phone', { ...anna, phone: '12345' }, { phone: 'phone' }],
    ['no password', { ...anna, password: '' }, { password: 'required' }],
    ['a short password', { ...anna, password: 'короткий' }, { password: 'password_short' }],
    ['a common password', { ...anna, password: 'Qwerty12345' }, { password: 'password_common' }],
    [
      'a СНИЛС as password',
      { ...anna, password: '112 233 445 95' },
      { password: 'password_login' },
    ],
    ['an ИНН as password', { ...ivan, password: '280101234570!' }, { password: 'password_login' }],
    [
      'the company’s ИНН in it',
      { ...company, password: 'ИНН 2721000018' },
      { password: 'password_login' },
    ],
    ['no consent', { ...anna, consents: [] }, { consents: 'processing_consent' }],
    [
      'another consent',
      { ...anna, consents: [{ kind: 'marketing', version: '1' }] },
      { consents: 'processing_consent' },
    ],
    ['a company’s ИНН of a person', { ...ivan, inn: '2721000018' }, { inn: 'person_inn' }],
    ['an ОГРН in place of ОГРНИП', { ...ivan, ogrnip: '1032500001236' }, { ogrnip: 'ogrnip' }],
    ['a person’s ИНН of a company', { ...company, inn: '280101234570' }, { inn: 'company_inn' }],
    ['a wrong ОГРН', { ...company, ogrn: '1032500001230' }, { ogrn: 'ogrn' }],
    ['a letter in КПП', { ...company, kpp: '28О101001' }, { kpp: 'kpp' }],
    ['a name too long', { ...company, fullName: 'О'.repeat(501) }, { fullName: 'too_long' }],
    ['a number in place of text', { ...anna, phone: 7 }, { phone: 'invalid' }],
    ['an unknown kind', { ...anna, applicantKind: 'company' }, { applicantKind: 'invalid' }],
    ['nothing at all', {}, { applicantKind: 'invalid' }],
  ])('refuses %s', (_reason, value, expected) => {
    expect(codes(value)).toEqual(expected);
  });

  it('names everything that is wrong at once', () => {
    expect(codes({ ...anna, snils: '1', email: '2', consents: [] })).toEqual({
      snils: 'snils',
      email: 'email',
      consents: 'processing_consent',
    });
  });

  it('says in the reader’s language what is wrong', () => {
    const value = { ...anna, email: 'anna@' };
    expect(validate(registration, value, 'ru').errors?.['email']?.text).toBe(ruleMessages.ru.email);
    expect(validate(registration, value, 'en').errors?.['email']?.text).toBe(ruleMessages.en.email);
    const long = { ...company, fullName: 'О'.repeat(501) };
    expect(validate(registration, long, 'en').errors?.['fullName']?.text).toContain('500');
  });
});
