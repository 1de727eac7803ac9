import type { ConsentDocument } from '@drsk/sdk';
import type { FormValues } from '../shared/form-values.js';

/** Fields of text, of all kinds of applicant: changing one's mind loses nothing. */
export const textNames = [
  'lastName',
  'firstName',
  'middleName',
  'fullName',
  'ogrn',
  'kpp',
  'ogrnip',
  'email',
  'phone',
  'snils',
  'inn',
  'passportSeries',
  'passportNumber',
  'passportIssuedOn',
  'passportIssuedBy',
  'birthDate',
  'registeredAddress',
  'actualAddress',
  'password',
] as const;

export type TextName = (typeof textNames)[number];

/** What is typed and chosen; besides these, a box for each consent, named by `consentName`. */
export type RegistrationValues = FormValues & Record<TextName | 'applicantKind', string>;

export const noValues: RegistrationValues = {
  applicantKind: '',
  lastName: '',
  firstName: '',
  middleName: '',
  fullName: '',
  ogrn: '',
  kpp: '',
  ogrnip: '',
  email: '',
  phone: '',
  snils: '',
  inn: '',
  passportSeries: '',
  passportNumber: '',
  passportIssuedOn: '',
  passportIssuedBy: '',
  birthDate: '',
  registeredAddress: '',
  actualAddress: '',
  password: '',
};

/** A new edition of a text is another box, not ticked. */
export function consentName({ kind, version }: ConsentDocument): string {
  return `consent:${kind}:${version}`;
}
