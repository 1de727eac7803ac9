import { isOpenPayment } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { type PaymentRow, paymentTable } from '../../payments/payment.js';

/** Everything that was ever begun or came for an invoice, the oldest first. */
export async function paymentsOfInvoice(
  invoiceNumber: string,
  { transaction }: Moment,
): Promise<readonly PaymentRow[]> {
  return transaction.list(paymentTable, { index: 'invoice', prefix: `${invoiceNumber}/` });
}

export function openPaymentFor(
  part: number,
  payments: readonly PaymentRow[],
): PaymentRow | undefined {
  return payments.find((payment) => payment.part === part && isOpenPayment(payment));
}

/** The one that is open, else the one that was made last. */
export function lastPaymentFor(
  part: number,
  payments: readonly PaymentRow[],
): PaymentRow | undefined {
  return openPaymentFor(part, payments) ?? payments.findLast((payment) => payment.part === part);
}
