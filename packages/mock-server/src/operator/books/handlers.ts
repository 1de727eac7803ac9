import { nextPaymentStatus } from '@drsk/domain';
import { applicationTable, isFiled } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { isSeenBy } from '../../http/is-seen-by.js';
import type { HandlersOf } from '../../http/operation.js';
import { json, ProblemError } from '../../http/reply.js';
import { closeOrder } from '../../payments/bank/bank-orders.js';
import { storePayment } from '../../payments/store-payment.js';
import { beginPayment } from './begin-payment.js';
import { booksMessages } from './books.messages.js';
import { takeEvidence } from './evidence.js';
import { listOfInvoices } from './invoice-list.js';
import { listOfPayments } from './payment-list.js';
import { paymentOrderFile } from './payment-order.js';
import { beginRefund } from './refunds.js';
import { ownPayment, shownPayment } from './shown-payment.js';

/** Invoices and the payments for them. */
export const booksHandlers: HandlersOf<
  | 'listInvoices'
  | 'listPayments'
  | 'createPayment'
  | 'getPayment'
  | 'cancelPayment'
  | 'refundPayment'
  | 'attachPaymentEvidence'
  | 'getPaymentOrder'
> = {
  async listInvoices(request, moment) {
    return json(200, await listOfInvoices(request, moment));
  },

  async listPayments(request, moment) {
    return json(200, await listOfPayments(request, moment));
  },

  async createPayment(request, moment) {
    const { body, locale, caller } = request;
    const application = await applicationOfInvoice(body.invoiceNumber, moment);
    if (!application || !isSeenBy(caller, { ...application, applicationId: application.id }))
      throw new ProblemError(404, 'not_found');
    const { payment, isNew } = await beginPayment(application, { ...body, locale }, moment);
    return json(isNew ? 201 : 200, await shownPayment(payment, request, moment));
  },

  async getPayment(request, moment) {
    return json(200, await shownPayment(await ownPayment(request, moment), request, moment));
  },

  async cancelPayment(request, moment) {
    const payment = await ownPayment(request, moment);
    if (payment.status === 'cancelled')
      return json(200, await shownPayment(payment, request, moment));
    const status = nextPaymentStatus(payment.status, 'cancel');
    const isClosed = payment.orderId === null || (await closeOrder(payment.orderId, moment));
    if (!status || !isClosed) {
      const detail = booksMessages[request.locale].cancelTooLate;
      throw new ProblemError(409, 'stage_forbids', { detail });
    }
    const cancelled = { ...payment, status };
    await storePayment(cancelled, moment);
    return json(200, await shownPayment(cancelled, request, moment));
  },

  async refundPayment(request, moment) {
    const payment = await ownPayment(request, moment);
    const refunding = await beginRefund(payment, request.locale, moment);
    return json(200, await shownPayment(refunding, request, moment));
  },

  async attachPaymentEvidence(request, moment) {
    const payment = await takeEvidence(await ownPayment(request, moment), request, moment);
    return json(200, await shownPayment(payment, request, moment));
  },

  async getPaymentOrder(request, moment) {
    return paymentOrderFile(await ownPayment(request, moment), moment);
  },
};

async function applicationOfInvoice(invoiceNumber: string, { transaction }: Moment) {
  const number = invoiceNumber.replace(/-\d+$/, '');
  const application = await transaction.find(applicationTable, 'number', number);
  if (!application || !isFiled(application)) return undefined;
  return application.filing.offer?.invoiceNumber === invoiceNumber ? application : undefined;
}
