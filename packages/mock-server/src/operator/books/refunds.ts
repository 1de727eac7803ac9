import { type Locale, localDate, nextPaymentStatus } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import { sendTransfer } from '../../payments/bank/bank-orders.js';
import { type PaymentRow, refundableKopecks } from '../../payments/payment.js';
import { storePayment } from '../../payments/store-payment.js';
import { booksMessages } from './books.messages.js';
import { applicationOf } from './shown-payment.js';
import { tellOfRefund } from './tell-of-refund.js';

/** ЛК 5.4. */
const workingDays = 3;

/**
 * Sends back what pays for nothing.
 *
 * @throws {ProblemError} 409 where there is nothing of the kind
 */
export async function beginRefund(
  payment: PaymentRow,
  locale: Locale,
  moment: Moment,
): Promise<PaymentRow> {
  const amountKopecks = refundableKopecks(payment);
  if (amountKopecks === 0)
    throw new ProblemError(409, 'stage_forbids', { detail: booksMessages[locale].nothingToRefund });
  const { filing } = await applicationOf(payment, moment);
  const { id: paymentId, applicationId, purpose } = payment;
  const back = { paymentId, applicationId, amountKopecks, purpose: `Возврат: ${purpose}` };
  const transfer = { ...back, payer: null, isBack: true, region: filing.region };
  await sendTransfer(transfer, workingDays, moment);
  const refund = { amountKopecks, requestedAt: moment.now, doneOn: null };
  const refunding = { ...payment, refunds: [...payment.refunds, refund] };
  await storePayment(refunding, moment);
  return refunding;
}

/** The bank has sent it; told twice, it was sent once. */
export async function finishRefund(payment: PaymentRow, moment: Moment): Promise<void> {
  const { arrived, refunds } = payment;
  const begun = refunds.find(({ doneOn }) => doneOn === null);
  if (!begun) return;
  const application = await applicationOf(payment, moment);
  const doneOn = localDate(moment.now, application.filing.region);
  const done = refunds.map((refund) => (refund === begun ? { ...refund, doneOn } : refund));
  const back = done.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0);
  const move = back === arrived?.amountKopecks ? 'refund' : 'refundPart';
  const status = nextPaymentStatus(payment.status, move) ?? payment.status;
  await storePayment({ ...payment, refunds: done, status }, moment);
  await tellOfRefund(application, begun.amountKopecks, moment);
}
