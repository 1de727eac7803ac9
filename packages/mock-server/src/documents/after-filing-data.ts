import type { ForApplication, Reference } from './document-data.js';

export interface WithdrawalNotice extends ForApplication {
  reason: string;
  /** In the applicant's words; may be empty. */
  note: string;
  withdrawnOn: string;
}

/** What comes of a request: an agreement, or a refusal. */
export interface RequestPaper extends ForApplication {
  request: Reference;
  /** "Перенос платежа". */
  about: string;
  facts: readonly (readonly [label: string, value: string])[];
  paragraphs: readonly string[];
}
