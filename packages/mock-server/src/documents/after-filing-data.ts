import type { ForApplication } from './document-data.js';

export interface WithdrawalNotice extends ForApplication {
  reason: string;
  /** In the applicant's words; may be empty. */
  note: string;
  withdrawnOn: string;
}
