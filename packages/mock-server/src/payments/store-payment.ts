import type { Moment } from '../clock/moment.js';
import { type PaymentRow, paymentTable } from './payment.js';

/** Keeps a payment as it is now; programs hear of it where it has come to another status. */
export async function storePayment(row: PaymentRow, moment: Moment): Promise<void> {
  const before = await moment.transaction.get(paymentTable, row.id);
  await moment.transaction.put(paymentTable, row);
  if (before?.status === row.status) return;
  const { id: paymentId, accountId, applicationId, status: state } = row;
  const data = { applicationId, paymentId, state };
  await moment.publish({ accountId, type: 'payment.changed', data });
}
