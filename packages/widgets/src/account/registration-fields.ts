import { formatPhone, formatSnils, normalizeEmail } from '@drsk/domain';
import type { ApplicantKind } from '@drsk/sdk';
import type { Language } from '../shared/language.js';
import type { TextField } from '../shared/text-field.js';
import { messages } from './registration-fields.messages.js';
import { type TextName, textNames } from './registration-values.js';

/** What each kind of applicant is asked, 8(3) of the Rules; the login and the password come last. */
export const namesByKind = {
  individual: { own: ['lastName', 'firstName', 'middleName'], login: 'snils' },
  sole_proprietor: { own: ['lastName', 'firstName', 'middleName', 'ogrnip'], login: 'inn' },
  legal_entity: { own: ['fullName', 'ogrn', 'kpp'], login: 'inn' },
} as const satisfies Record<ApplicantKind, { own: readonly TextName[]; login: 'snils' | 'inn' }>;

export const contactNames = ['email', 'phone'] as const satisfies readonly TextName[];

/** All that a kind is asked, in the order of the page. */
export function detailNames(kind: ApplicantKind): TextName[] {
  const { own, login } = namesByKind[kind];
  return [...own, ...contactNames, login, 'password'];
}

/** A field with its words for that kind of applicant. */
export function detailField(name: TextName, kind: ApplicantKind, language: Language): TextField {
  const { fields } = messages[language];
  return {
    name,
    ...(name === 'inn' && kind === 'legal_entity' ? fields.companyInn : fields[name]),
    isRequired: name !== 'middleName',
    ...looks[name],
  };
}

/** The words above the field of that name, if it is one of text. */
export function labelOf(name: string, language: Language): string | undefined {
  const known = textNames.find((textName) => textName === name);
  return known && messages[language].fields[known].label;
}

type Look = Omit<TextField, 'name' | 'label' | 'hint' | 'isRequired'>;

const trim = (value: string): string => value.trim();
const personName: Look = { maxLength: 100, format: trim };
const number: Look = { inputMode: 'numeric', maxLength: 40, format: trim };

const looks: Record<TextName, Look> = {
  lastName: { ...personName, autocomplete: 'family-name' },
  firstName: { ...personName, autocomplete: 'given-name' },
  middleName: { ...personName, autocomplete: 'additional-name' },
  fullName: { maxLength: 500, autocomplete: 'organization', format: trim },
  ogrn: number,
  kpp: { maxLength: 40, format: trim },
  ogrnip: number,
  email: {
    type: 'email',
    inputMode: 'email',
    maxLength: 254,
    autocomplete: 'email',
    format: normalizeEmail,
  },
  phone: {
    type: 'tel',
    inputMode: 'tel',
    maxLength: 40,
    autocomplete: 'tel',
    format: formatPhone,
  },
  snils: {
    ...number,
    id: 'drsk-registration-login',
    autocomplete: 'username',
    format: formatSnils,
  },
  inn: { ...number, id: 'drsk-registration-login', autocomplete: 'username' },
  password: {
    id: 'drsk-registration-password',
    maxLength: 200,
    autocomplete: 'new-password',
  },
};
