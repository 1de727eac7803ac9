import type { Basis, RequestKind } from '@drsk/contract';
import type { Period } from '../calendar/period.js';
import { inForceOn } from './limits.js';

/** How long an answer takes, and by which clause. */
export interface AnswerTerm extends Period {
  basis: Basis;
}

/** The numbers of what comes after filing, as of a date. */
export interface AfterFilingTerms {
  validFrom: string;
  /** While the contract is in force. */
  requests: Readonly<Record<RequestKind, AnswerTerm>>;
  /** Where it is another one once the object is connected. */
  requestsAfterConnection: Partial<Record<RequestKind, AnswerTerm>>;
  /** How far a part of the fee may be put off. */
  longestDelayDays: number;
  /** How long technical conditions hold, how much longer they are made, and the most there is (п. 24). */
  conditionsYears: { first: number; extension: number; most: number };
}

const editions: readonly AfterFilingTerms[] = [
  {
    validFrom: '2025-04-28',
    requests: {
      owner_change: { amount: 7, unit: 'day', basis: '861/67' },
      // п. 27 gives the right and no term: this one is the house's.
      conditions_prolongation: { amount: 10, unit: 'working_day', basis: 'ЛК/3.2' },
      document_duplicate: { amount: 7, unit: 'day', basis: '861/71' },
      // Changes of a contract, and its end, by agreement.
      power_change: { amount: 30, unit: 'day', basis: 'ГК/452' },
      schedule_change: { amount: 30, unit: 'day', basis: 'ГК/452' },
      termination: { amount: 30, unit: 'day', basis: 'ГК/452' },
    },
    requestsAfterConnection: {
      owner_change: { amount: 7, unit: 'day', basis: '861/69' },
      document_duplicate: { amount: 7, unit: 'day', basis: '861/74' },
    },
    longestDelayDays: 60,
    conditionsYears: { first: 2, extension: 2, most: 6 },
  },
];

/** @throws {RangeError} for a date before the oldest edition known here */
export function afterFilingTermsOn(date: string): AfterFilingTerms {
  return inForceOn(editions, date);
}
