import type { AccountChange, ApplicantKind } from '@drsk/contract';
import { isPastDate, parseDate } from '../calendar/typed-date.js';
import {
  addressRules,
  brokenFieldRule,
  type FieldRule,
  personNameRules,
  textRules,
} from '../field-rules.js';
import { normalizeKpp } from '../identifiers/kpp.js';
import { normalizePassport } from '../identifiers/passport.js';
import { normalizeText } from '../identifiers/plain-text.js';
import { type Locale, messages } from '../messages.js';
import { ruleProblem } from '../rules.js';
import type { FieldErrors, Validation } from '../validate.js';

export type DetailName = keyof AccountChange;

interface Detail {
  readonly rules?: readonly FieldRule[];
  readonly normalize: (value: string) => string;
  readonly isDate?: boolean;
  readonly isRequired?: boolean;
  readonly maxLength: number;
}

const line: Detail = { rules: textRules, normalize: normalizeText, maxLength: 500 };
const name: Detail = { rules: personNameRules, normalize: normalizeText, maxLength: 100 };
const date: Detail = {
  isDate: true,
  normalize: (value) => parseDate(value) ?? value,
  maxLength: 40,
};
const address: Detail = { ...line, rules: addressRules };

const person = {
  lastName: { ...name, isRequired: true },
  firstName: { ...name, isRequired: true },
  middleName: name,
} as const;
const addresses = { registeredAddress: address, actualAddress: address } as const;
const passport = { normalize: normalizePassport, maxLength: 40 };

/** What an account may hold besides its login, e-mail and phone; none of it can be demanded but a name (861/9, прил.6). */
const details: Readonly<Record<ApplicantKind, Partial<Record<DetailName, Detail>>>> = {
  individual: {
    ...person,
    passportSeries: { ...passport, rules: ['passport_series'] },
    passportNumber: { ...passport, rules: ['passport_number'] },
    passportIssuedOn: date,
    passportIssuedBy: line,
    birthDate: date,
    birthPlace: line,
    ...addresses,
  },
  sole_proprietor: { ...person, ...addresses },
  legal_entity: {
    fullName: { ...line, isRequired: true },
    kpp: { rules: ['kpp'], normalize: normalizeKpp, maxLength: 40 },
    ...addresses,
  },
};

export interface DetailsReader {
  readonly applicantKind: ApplicantKind;
  /** The local date: none of these dates lies behind it. */
  readonly today: string;
  readonly locale: Locale;
}

/** The details of a kind of applicant, in the order of a form. */
export function detailNames(applicantKind: ApplicantKind): DetailName[] {
  const known = details[applicantKind];
  return Object.keys(known).filter((key): key is DetailName => key in known);
}

/** Details the way they are kept, an empty text where one is taken away; or what is wrong with each. */
export function checkDetails(
  values: AccountChange,
  reader: DetailsReader,
): Validation<AccountChange> {
  const errors: FieldErrors = {};
  const data: AccountChange = {};
  for (const [key, value] of Object.entries(values)) {
    const known = detailNames(reader.applicantKind).find((detail) => detail === key);
    const error = known ? checkDetail(known, value, reader) : foreign(reader.locale);
    if (error) errors[key] = error;
    else if (known) data[known] = detailOf(known, reader).normalize(value.trim());
  }
  return Object.keys(errors).length > 0 ? { errors } : { data };
}

/** What is wrong with one detail by itself. */
export function checkDetail(key: DetailName, typed: string, reader: DetailsReader) {
  const { rules = [], isDate, isRequired, maxLength } = detailOf(key, reader);
  const value = typed.trim();
  const text = messages[reader.locale];
  if (value === '') return isRequired ? { code: 'required', text: text.required } : undefined;
  if (value.length > maxLength) return { code: 'too_long', text: text.tooLong(maxLength) };
  if (isDate && !isPastDate(parseDate(value), reader.today))
    return ruleProblem('past_date', reader.locale);
  const broken = brokenFieldRule(value, rules);
  return broken && ruleProblem(broken, reader.locale);
}

function detailOf(key: DetailName, { applicantKind }: DetailsReader): Detail {
  return details[applicantKind][key] ?? line;
}

function foreign(locale: Locale) {
  return { code: 'invalid', text: messages[locale].invalid };
}
