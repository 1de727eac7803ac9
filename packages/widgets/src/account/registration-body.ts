import type { ApplicantKind, ConsentDocument, Registration } from '@drsk/sdk';
import { isApplicantKind } from './applicant-kinds.js';
import { optionalNames } from './registration-fields.js';
import { consentName, type RegistrationValues, type TextName } from './registration-values.js';

/** What is sent: the fields of the chosen kind alone. */
export function toRegistration(
  values: RegistrationValues,
  documents: readonly ConsentDocument[],
): Registration | undefined {
  const { applicantKind } = values;
  return isApplicantKind(applicantKind)
    ? registrations[applicantKind](values, {
        email: values.email,
        phone: values.phone,
        password: values.password,
        consents: documents
          .filter((document) => values[consentName(document)] === true)
          .map(({ kind, version }) => ({ kind, version })),
      })
    : undefined;
}

type Contacts = Pick<Registration, 'email' | 'phone' | 'password' | 'consents'>;

const registrations: Record<
  ApplicantKind,
  (values: RegistrationValues, contacts: Contacts) => Registration
> = {
  individual: (values, contacts) => ({
    applicantKind: 'individual',
    snils: values.snils,
    ...nameOf(values),
    ...given(values, optionalNames.individual),
    ...contacts,
  }),
  sole_proprietor: (values, contacts) => ({
    applicantKind: 'sole_proprietor',
    inn: values.inn,
    ogrnip: values.ogrnip,
    ...nameOf(values),
    ...given(values, optionalNames.sole_proprietor),
    ...contacts,
  }),
  legal_entity: (values, contacts) => ({
    applicantKind: 'legal_entity',
    inn: values.inn,
    ogrn: values.ogrn,
    fullName: values.fullName,
    ...given(values, ['kpp', ...optionalNames.legal_entity]),
    ...contacts,
  }),
};

function nameOf(values: RegistrationValues) {
  const { lastName, firstName } = values;
  return { lastName, firstName, ...given(values, ['middleName']) };
}

/** Those that are filled in. */
function given<Name extends TextName>(
  values: RegistrationValues,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const filled: Partial<Record<Name, string>> = {};
  for (const name of names) if (values[name].trim() !== '') filled[name] = values[name];
  return filled;
}
