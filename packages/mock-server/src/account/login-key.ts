import type { ApplicantKind } from '@drsk/contract';
import { normalizeInn, normalizeSnils } from '@drsk/domain';

/** The same for every way of writing the same number. */
export function loginKey(applicantKind: ApplicantKind, login: string): string {
  const digits = applicantKind === 'individual' ? normalizeSnils(login) : normalizeInn(login);
  return `${applicantKind}/${digits}`;
}
