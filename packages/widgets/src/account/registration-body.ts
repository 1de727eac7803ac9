import type { ApplicantKind, ConsentDocument, Registration } from '@drsk/sdk';
import { isApplicantKind } from './applicant-kinds.js';
import { consentName, type RegistrationValues } from './registration-values.js';

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
    ...contacts,
  }),
  sole_proprietor: (values, contacts) => ({
    applicantKind: 'sole_proprietor',
    inn: values.inn,
    ogrnip: values.ogrnip,
    ...nameOf(values),
    ...contacts,
  }),
  legal_entity: ({ inn, ogrn, kpp, fullName }, contacts) => ({
    applicantKind: 'legal_entity',
    inn,
    ogrn,
    kpp,
    fullName,
    ...contacts,
  }),
};

function nameOf({ lastName, firstName, middleName }: RegistrationValues) {
  return { lastName, firstName, ...(middleName.trim() === '' ? {} : { middleName }) };
}
