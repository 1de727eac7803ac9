import type { Basis } from '@drsk/contract';
import type { Period } from '../calendar/period.js';
import { inForceOn } from './limits.js';

/** The numbers of what is asked for about posted documents, as of a date. */
export interface DocumentTerms {
  validFrom: string;
  /** Until a copy on paper is there (п. 8). */
  paperCopy: Period & { basis: Basis };
  /** How long after the final document a hidden defect may be claimed, and how long it is mended (п. 110). */
  defectClaim: Period & { basis: Basis };
  defectMending: Period & { basis: Basis };
}

const editions: readonly DocumentTerms[] = [
  {
    validFrom: '2025-04-28',
    paperCopy: { amount: 10, unit: 'day', basis: '861/8' },
    defectClaim: { amount: 6, unit: 'month', basis: '861/110' },
    defectMending: { amount: 20, unit: 'working_day', basis: '861/110' },
  },
];

/** @throws {RangeError} for a date before the oldest edition known here */
export function documentTermsOn(date: string): DocumentTerms {
  return inForceOn(editions, date);
}
