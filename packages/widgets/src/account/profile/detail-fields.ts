import { type DetailName, detailNames, formatDate, formatPassport, parseDate } from '@drsk/domain';
import type { Account, ApplicantKind } from '@drsk/sdk';
import type { FormValues } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import type { TextField } from '../../shared/text-field.js';
import { messages } from './data.messages.js';

/** What is changed together. */
const namesOfGroups = {
  name: ['lastName', 'firstName', 'middleName'],
  organization: ['fullName', 'kpp'],
  passport: ['passportSeries', 'passportNumber', 'passportIssuedOn', 'passportIssuedBy'],
  birth: ['birthDate', 'birthPlace'],
  addresses: ['registeredAddress', 'actualAddress'],
} as const satisfies Record<string, readonly DetailName[]>;

export type GroupName = keyof typeof namesOfGroups;

export const groupNames = Object.keys(namesOfGroups).filter(
  (name): name is GroupName => name in namesOfGroups,
);

/** The details of a group that a kind of applicant has; none where it has no such group. */
export function namesOf(group: GroupName, kind: ApplicantKind): DetailName[] {
  const known = detailNames(kind);
  return namesOfGroups[group].filter((name) => known.includes(name));
}

/** The details of an account as its owner would type them; an empty text where there is none. */
export function typedDetails(account: Account, names: readonly DetailName[]): FormValues {
  return Object.fromEntries(names.map((name) => [name, typed(name, account[name] ?? '')]));
}

/** A detail for reading. */
export function shownDetail(name: DetailName, value: string, language: Language): string {
  if (value === '') return messages[language].none;
  return isDate(name) ? formatDate(value, language) : typed(name, value);
}

export function detailField(name: DetailName, language: Language): TextField {
  return { name, ...messages[language].fields[name], ...looks[name] };
}

function typed(name: DetailName, value: string): string {
  return looks[name]?.format?.(value) ?? value;
}

function isDate(name: DetailName): boolean {
  return looks[name] === date;
}

type Look = Omit<TextField, 'name' | 'label' | 'hint'>;

const trim = (value: string): string => value.trim();
const personName: Look = { maxLength: 100, format: trim };
const date: Look = { inputMode: 'numeric', maxLength: 40, format: withDots };
const number: Look = { inputMode: 'numeric', maxLength: 40, format: formatPassport };
const line: Look = { maxLength: 500, format: trim };

const looks: Partial<Record<DetailName, Look>> = {
  lastName: { ...personName, autocomplete: 'family-name', isRequired: true },
  firstName: { ...personName, autocomplete: 'given-name', isRequired: true },
  middleName: { ...personName, autocomplete: 'additional-name' },
  fullName: { ...line, autocomplete: 'organization', isRequired: true },
  kpp: { maxLength: 40, format: trim },
  passportSeries: number,
  passportNumber: number,
  passportIssuedOn: date,
  passportIssuedBy: line,
  birthDate: date,
  birthPlace: line,
  registeredAddress: line,
  actualAddress: line,
};

/** `05.03.2019`; what is no date stays as typed. */
function withDots(value: string): string {
  const [year, month, day] = parseDate(value)?.split('-') ?? [];
  return day ? `${day}.${month}.${year}` : value.trim();
}
