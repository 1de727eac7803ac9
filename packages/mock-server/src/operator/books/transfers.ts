import type { FiledApplication } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { newPayment, type PaymentRow } from '../../payments/payment.js';
import { partOfPurpose } from './begin-payment.js';
import { paymentsOfInvoice } from './invoice-payments.js';

interface Transfer {
  readonly amountKopecks: number;
  readonly purpose: string;
}

/** The transfer that was announced, else one that came by itself. */
export async function paymentForTransfer(
  application: FiledApplication,
  { amountKopecks, purpose }: Transfer,
  moment: Moment,
): Promise<PaymentRow> {
  const { accountId, id: applicationId, filing } = application;
  const invoiceNumber = filing.offer?.invoiceNumber ?? filing.number;
  const announced = (await paymentsOfInvoice(invoiceNumber, moment)).find(
    ({ way, status }) => way === 'bank_transfer' && status === 'pending',
  );
  if (announced) return { ...announced, purpose };
  const facts = { accountId, applicationId, invoiceNumber, amountKopecks, purpose };
  return newPayment(
    {
      ...facts,
      part: partOfPurpose(purpose),
      intent: null,
      way: 'bank_transfer',
      interestKopecks: 0,
    },
    moment,
  );
}
