import type { PaymentStatement } from '@drsk/contract';
import { type Locale, type PaymentStatementCode, paymentStatements } from '@drsk/domain';
import type { PaymentRow } from './payment.js';

/** What it has come to, in a sentence, and the way out. */
export function paymentStatement(payment: PaymentRow, locale: Locale): PaymentStatement {
  const code = codeOf(payment);
  return { code, ...paymentStatements[locale][code] };
}

function codeOf({ status, way, failure, remark, refunds }: PaymentRow): PaymentStatementCode {
  if (refunds.some(({ doneOn }) => doneOn === null)) return 'refund_requested';
  if (status === 'pending') return `pending_${way}`;
  if (status === 'failed') return `failed_${failure ?? 'declined'}`;
  if (status === 'unmatched') return remark ?? 'wrong_purpose';
  if (status === 'arrived') return remark ?? 'arrived';
  return status;
}
