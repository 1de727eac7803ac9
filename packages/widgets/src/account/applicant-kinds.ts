import type { ApplicantKind } from '@drsk/sdk';

/** In the order people are asked. */
export const applicantKinds = [
  'individual',
  'sole_proprietor',
  'legal_entity',
] as const satisfies readonly ApplicantKind[];

export function isApplicantKind(value: unknown): value is ApplicantKind {
  return applicantKinds.some((kind) => kind === value);
}
