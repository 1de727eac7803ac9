/** Why money that has arrived cannot be booked by itself. */
export type MoneyProblem = 'after_annulment' | 'wrong_purpose' | 'other_payer' | 'duplicate';

export interface ArrivedMoney {
  /** Whether the application has ended: its invoice cannot be paid any more (п. 106). */
  isStopped: boolean;
  /** Whether its purpose names the invoice (п. 103). */
  namesInvoice: boolean;
  /** Whether the applicant has sent it; a bank that does not say whose card it was vouches for that. */
  isFromApplicant: boolean;
  /** Whether other money has paid the same part. */
  isPaidAlready: boolean;
}

/** The first obstacle; null for money that pays for what it was sent for. */
export function moneyProblem(money: ArrivedMoney): MoneyProblem | null {
  if (!money.namesInvoice) return 'wrong_purpose';
  if (money.isStopped) return 'after_annulment';
  if (!money.isFromApplicant) return 'other_payer';
  return money.isPaidAlready ? 'duplicate' : null;
}
