import {
  type DetailName,
  formatPassport,
  formatPhone,
  formatSnils,
  normalizeEmail,
  normalizeText,
  parseDate,
} from '@drsk/domain';
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

const addressNames = ['registeredAddress', 'actualAddress'] as const;

/** What an application asks for later: nobody has to give it now. */
export const optionalNames = {
  individual: [
    'passportSeries',
    'passportNumber',
    'passportIssuedOn',
    'passportIssuedBy',
    'birthDate',
    ...addressNames,
  ],
  sole_proprietor: addressNames,
  legal_entity: addressNames,
} as const satisfies Record<ApplicantKind, readonly (TextName & DetailName)[]>;

/** All that a kind is asked, in the order of the page. */
export function detailNames(kind: ApplicantKind): TextName[] {
  const { own, login } = namesByKind[kind];
  return [...own, ...contactNames, ...optionalNames[kind], login, 'password'];
}

export function isRequired(name: TextName, kind: ApplicantKind): boolean {
  const free: readonly TextName[] = ['middleName', 'kpp', ...optionalNames[kind]];
  return !free.includes(name);
}

/** A field with its words for that kind of applicant. */
export function detailField(name: TextName, kind: ApplicantKind, language: Language): TextField {
  return {
    name,
    ...wordsOf(name, kind, language),
    isRequired: isRequired(name, kind),
    ...looks[name],
  };
}

function wordsOf(name: TextName, kind: ApplicantKind, language: Language) {
  const { fields } = messages[language];
  if (kind === 'legal_entity' && name === 'inn') return fields.companyInn;
  if (kind === 'legal_entity' && name === 'registeredAddress') return fields.legalAddress;
  return fields[name];
}

/** The words above the field of that name, if it is one of text. */
export function labelOf(name: string, language: Language): string | undefined {
  const known = textNames.find((textName) => textName === name);
  return known && messages[language].fields[known].label;
}

type Look = Omit<TextField, 'name' | 'label' | 'hint' | 'isRequired'>;

const trim = (value: string): string => value.trim();
const personName: Look = { maxLength: 100, format: normalizeText };
const line: Look = { maxLength: 500, format: normalizeText };
const date: Look = { inputMode: 'numeric', maxLength: 40, format: withDots };
const passport: Look = { inputMode: 'numeric', maxLength: 40, format: formatPassport };
const number: Look = { inputMode: 'numeric', maxLength: 40, format: trim };

const looks: Record<TextName, Look> = {
  lastName: { ...personName, autocomplete: 'family-name' },
  firstName: { ...personName, autocomplete: 'given-name' },
  middleName: { ...personName, autocomplete: 'additional-name' },
  fullName: { ...line, autocomplete: 'organization' },
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
  passportSeries: passport,
  passportNumber: passport,
  passportIssuedOn: date,
  passportIssuedBy: line,
  birthDate: { ...date, autocomplete: 'bday' },
  registeredAddress: line,
  actualAddress: line,
  password: {
    id: 'drsk-registration-password',
    maxLength: 200,
    autocomplete: 'new-password',
  },
};

/** `05.03.2019`; what is no date stays as typed. */
function withDots(value: string): string {
  const [year, month, day] = parseDate(value)?.split('-') ?? [];
  return day ? `${day}.${month}.${year}` : value.trim();
}
