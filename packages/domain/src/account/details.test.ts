import type { AccountChange, ApplicantKind } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { checkDetails, detailNames } from './details.js';

function check(applicantKind: ApplicantKind, values: AccountChange) {
  const { data, errors = {} } = checkDetails(values, {
    applicantKind,
    today: '2026-12-18',
    locale: 'ru',
  });
  return data ?? Object.fromEntries(Object.entries(errors).map(([key, { code }]) => [key, code]));
}

describe('checkDetails', () => {
  it.each<[string, ApplicantKind, AccountChange, AccountChange]>([
    ['nothing', 'individual', {}, {}],
    ['a pasted name', 'individual', { lastName: ' Тестова\u00A0 ' }, { lastName: 'Тестова' }],
    ['no middle name any more', 'individual', { middleName: ' ' }, { middleName: '' }],
    [
      'a passport with spaces',
      'individual',
      { passportSeries: '10 23', passportNumber: '123\u00A0456', passportIssuedOn: '05.03.2019' },
      { passportSeries: '1023', passportNumber: '123456', passportIssuedOn: '2019-03-05' },
    ],
    ['a birthday of today', 'individual', { birthDate: '2026-12-18' }, { birthDate: '2026-12-18' }],
    ['a КПП', 'legal_entity', { kpp: '2801 01 001' }, { kpp: '280101001' }],
    ['no КПП any more', 'legal_entity', { kpp: '' }, { kpp: '' }],
    [
      'a name with signs',
      'legal_entity',
      { fullName: 'ООО «Ёлка & К°» № 1' },
      { fullName: 'ООО «Ёлка & К°» № 1' },
    ],
    [
      'an address without a house',
      'sole_proprietor',
      { actualAddress: 'с. Ивановка, участок у реки' },
      { actualAddress: 'с. Ивановка, участок у реки' },
    ],
  ])('takes %s', (_what, kind, values, expected) => {
    expect(check(kind, values)).toEqual(expected);
  });

  it.each<[string, ApplicantKind, object, Record<string, string>]>([
    ['no last name', 'individual', { lastName: ' ' }, { lastName: 'required' }],
    ['no company name', 'legal_entity', { fullName: '' }, { fullName: 'required' }],
    ['a script', 'individual', { birthPlace: '<script>' }, { birthPlace: 'text_markup' }],
    ['emoji', 'legal_entity', { fullName: 'ООО 🙂' }, { fullName: 'text_pictograph' }],
    [
      'half a passport',
      'individual',
      { passportSeries: '10' },
      { passportSeries: 'passport_series' },
    ],
    ['tomorrow', 'individual', { birthDate: '2026-12-19' }, { birthDate: 'past_date' }],
    ['no such day', 'individual', { birthDate: '30.02.2000' }, { birthDate: 'past_date' }],
    ['half an address', 'individual', { actualAddress: 'дом 1' }, { actualAddress: 'address' }],
    [
      'a long text',
      'individual',
      { passportIssuedBy: 'О'.repeat(501) },
      { passportIssuedBy: 'too_long' },
    ],
    ['a КПП of a person', 'individual', { kpp: '280101001' }, { kpp: 'invalid' }],
    [
      'a passport of a company',
      'legal_entity',
      { passportSeries: '1023' },
      { passportSeries: 'invalid' },
    ],
    ['what nobody has', 'individual', { login: '1' }, { login: 'invalid' }],
  ])('refuses %s', (_what, kind, values, expected) => {
    expect(check(kind, values)).toEqual(expected);
  });
});

it('knows the details of each kind', () => {
  expect(detailNames('sole_proprietor')).toEqual([
    'lastName',
    'firstName',
    'middleName',
    'registeredAddress',
    'actualAddress',
  ]);
});
