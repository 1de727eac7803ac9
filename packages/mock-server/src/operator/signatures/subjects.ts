import type { Account } from '@drsk/contract';
import type { Subject } from '../../documents/authority/settings.js';

/** What a certificate says of the owner of an account. */
export function subjectOfAccount(account: Account): Subject {
  const { applicantKind, displayName, inn, ogrn, ogrnip, snils } = account;
  const named = {
    commonName: displayName,
    country: 'RU',
    ...person(account),
  };
  if (applicantKind === 'individual') return { ...named, ...given('snils', digits(snils)) };
  if (applicantKind === 'sole_proprietor')
    return { ...named, ...given('inn', inn), ...given('ogrnip', ogrnip) };
  return {
    ...named,
    ...head,
    organization: account.fullName ?? displayName,
    ...given('companyInn', inn),
    ...given('ogrn', ogrn),
  };
}

/** Somebody who works for a firm, and has a certificate of their own (63-ФЗ, art. 17.2). */
export function subjectOfEmployee(): Subject {
  return {
    commonName: 'Сотрудников Семён Семёнович',
    surname: 'Сотрудников',
    givenName: 'Семён Семёнович',
    inn: '280000000009',
    country: 'RU',
  };
}

const head: Subject = {
  surname: 'Директорова',
  givenName: 'Дарья Дмитриевна',
  title: 'Генеральный директор',
};

function person({ lastName, firstName, middleName }: Account): Subject {
  if (lastName === undefined) return {};
  return {
    surname: lastName,
    givenName: [firstName, middleName].filter(Boolean).join(' '),
  };
}

function given(field: keyof Subject, value: string | undefined): Subject {
  return value === undefined || value === '' ? {} : { [field]: value };
}

function digits(text: string | undefined): string | undefined {
  return text?.replaceAll(/\D/g, '');
}
