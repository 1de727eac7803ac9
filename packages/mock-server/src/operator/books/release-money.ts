import { isStopped, nextPaymentStatus } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { dateOfLast } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';
import { type PaymentRow, paymentTable } from '../../payments/payment.js';
import { storePayment } from '../../payments/store-payment.js';

/** What has come for a contract that there will be none of pays for nothing: whoever paid can have it back. */
export async function releaseMoney(
  application: FiledApplication,
  moment: Moment,
): Promise<FiledApplication> {
  const isConcluded = dateOfLast(application, 'contract_concluded') !== undefined;
  if (!isStopped(application) || isConcluded) return application;
  const byApplication = { index: 'application', prefix: `${application.id}/` };
  const payments = await moment.transaction.list(paymentTable, byApplication);
  for (const payment of payments) await release(payment, moment);
  return { ...application, filing: { ...application.filing, payments: [] } };
}

async function release(payment: PaymentRow, moment: Moment): Promise<void> {
  const status = nextPaymentStatus(payment.status, 'release');
  const isHere = payment.arrived !== null && payment.refunds.length === 0;
  // Money that came after the end is known as such already.
  if (!status || !isHere || payment.remark === 'after_annulment') return;
  await storePayment({ ...payment, status, bookedKopecks: 0, remark: 'released' }, moment);
}
