import type { ApplicantKind, SignatureResult } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { powerOfAttorneyTable } from '../authority/certificate-table.js';
import type { Applicant } from '../document-application.js';
import type { CertificateOwner } from './signature-verifier.js';

interface Claim {
  readonly applicant: Applicant;
  readonly powerOfAttorney: string | undefined;
}

type Check = (owner: CertificateOwner, claim: Claim, moment: Moment) => Promise<SignatureResult>;

/** Whether a certificate is the applicant's own, or that of somebody whom the applicant has empowered. */
export const checkOwner: Check = (owner, claim, moment) =>
  checks[claim.applicant.applicantKind](owner, claim, moment);

const checks: Readonly<Record<ApplicantKind, Check>> = {
  individual: async ({ snils, inn }, { applicant }) =>
    isSame(digits(snils), digits(applicant.snils)) || isSame(inn, applicant.inn)
      ? 'valid'
      : 'signer_mismatch',

  sole_proprietor: async ({ inn }, { applicant }) =>
    isSame(inn, applicant.inn) ? 'valid' : 'signer_mismatch',

  legal_entity: async (owner, claim, moment) => {
    if (owner.companyInn === null) return checkEmployee(owner, claim, moment);
    return isSame(owner.companyInn, claim.applicant.inn) ? 'valid' : 'signer_mismatch';
  },
};

/** Since 2023 an employee's certificate names the person alone: the firm is named by a power of attorney. */
const checkEmployee: Check = async (
  { inn },
  { applicant, powerOfAttorney = '' },
  { transaction, now },
) => {
  const power = await transaction.get(powerOfAttorneyTable, powerOfAttorney.trim().toLowerCase());
  const isInForce = power !== undefined && now < power.validTo;
  return isInForce && power.principalInn === applicant.inn && power.representativeInn === inn
    ? 'valid'
    : 'power_of_attorney_missing';
};

function isSame(a: string | null | undefined, b: string | undefined): boolean {
  return Boolean(a) && a === b;
}

function digits(text: string | null | undefined): string | undefined {
  return text?.replaceAll(/\D/g, '');
}
