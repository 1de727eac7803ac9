import type { ApplicantKind } from '@drsk/contract';
import { emailRules, type FieldRule, personNameRules, textRules } from '../field-rules.js';

const person = {
  lastName: personNameRules,
  firstName: personNameRules,
  middleName: personNameRules,
} as const;
const contacts = { email: emailRules, phone: ['phone'] } as const;

/** What the fields of each kind of applicant have to keep; the password has rules of its own. */
export const registrationRules = {
  individual: { ...person, snils: ['snils'], ...contacts },
  sole_proprietor: { ...person, inn: ['person_inn'], ogrnip: ['ogrnip'], ...contacts },
  legal_entity: {
    fullName: textRules,
    inn: ['company_inn'],
    ogrn: ['ogrn'],
    kpp: ['kpp'],
    ...contacts,
  },
} as const satisfies Record<ApplicantKind, Record<string, readonly FieldRule[]>>;
