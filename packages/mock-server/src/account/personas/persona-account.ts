import type { Persona } from './persona.js';

interface Contacts {
  readonly email: string;
  readonly phone: string;
}

export function individual(
  snils: string,
  displayName: string,
  contacts?: Contacts,
): Persona['account'] {
  const [lastName = '', firstName = '', middleName = ''] = displayName.split(' ');
  const names = { lastName, firstName, middleName, displayName };
  return { applicantKind: 'individual', login: snils, snils, ...names, ...contacts };
}

export function company(
  [inn, ogrn, kpp]: readonly [inn: string, ogrn: string, kpp: string],
  fullName: string,
  contacts: Contacts,
): Persona['account'] {
  const numbers = { login: inn, inn, ogrn, kpp };
  return {
    applicantKind: 'legal_entity',
    ...numbers,
    fullName,
    displayName: fullName,
    ...contacts,
  };
}
