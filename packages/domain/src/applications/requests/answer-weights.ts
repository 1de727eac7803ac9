import type { AnswerName } from '../form-field.js';

/**
 * What a correction of an answer means: `fixed` cannot be changed, since the application would be somebody else's or
 * another branch's; `plain` leaves the terms as they are; of `essential` the technical conditions are made.
 */
export type AnswerWeight = 'fixed' | 'plain' | 'essential';

/** By the house's rule (ЛК/1.2, 1.3); an answer without a row is essential. */
const weights: Partial<Record<AnswerName, AnswerWeight>> = {
  regionCode: 'fixed',
  snils: 'fixed',
  inn: 'fixed',
  ogrn: 'fixed',
  ogrnip: 'fixed',
  lastName: 'plain',
  firstName: 'plain',
  middleName: 'plain',
  fullName: 'plain',
  birthDate: 'plain',
  birthPlace: 'plain',
  kpp: 'plain',
  identityDocument: 'plain',
  identityDocumentName: 'plain',
  identityDocumentNumber: 'plain',
  identityDocumentIssuedOn: 'plain',
  identityDocumentIssuedBy: 'plain',
  passportSeries: 'plain',
  passportNumber: 'plain',
  passportIssuedOn: 'plain',
  passportIssuedBy: 'plain',
  registeredAddress: 'plain',
  actualAddress: 'plain',
  phone: 'plain',
  email: 'plain',
  isFiledByRepresentative: 'plain',
  representativeName: 'plain',
  powerOfAttorneyNumber: 'plain',
  powerOfAttorneyOn: 'plain',
  hasNoAddress: 'plain',
  activityKind: 'plain',
  connectionReasonNote: 'plain',
  supplierContractKind: 'plain',
  existingContractNumber: 'plain',
  existingContractOn: 'plain',
  wantsInstallment: 'plain',
  isPublicBuyer: 'plain',
  minerRegistryEntry: 'plain',
  infrastructureRegistryEntry: 'plain',
  comment: 'plain',
};

export function weightOf(name: AnswerName): AnswerWeight {
  return weights[name] ?? 'essential';
}
