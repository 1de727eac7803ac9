/**
 * Facts that neither a role and a name nor a part leads to, by their `data-testid`. They change as the rest of the
 * public surface does: with a major version.
 */
export const testIds = {
  /** Of an application that was filed just now. */
  applicationNumber: 'application-number',
  /** Of an appeal. */
  appealNumber: 'appeal-number',
  /** How a document stands: posted, signed, … */
  documentStatus: 'document-status',
  /** What is to be paid for a part of an invoice now. */
  amountDue: 'amount-due',
  /** Of a visit to an office. */
  bookingNumber: 'booking-number',
} as const;

export type TestId = keyof typeof testIds;
