import type { ApplicantKind } from '@drsk/sdk';
import { keep, siteStorage } from '../shared/tab-storage.js';
import { isApplicantKind } from './applicant-kinds.js';

const key = 'drsk.applicant-kind';

/** Whom this browser last signed in as: all that the login remembers, and no personal data. */
export function lastApplicantKind(): ApplicantKind {
  const kind = siteStorage()?.getItem(key);
  return isApplicantKind(kind) ? kind : 'individual';
}

export function rememberApplicantKind(kind: ApplicantKind): void {
  keep(siteStorage(), key, kind);
}
