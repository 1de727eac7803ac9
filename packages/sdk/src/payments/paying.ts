import type { NewPayment, PayableInvoice, Payment, Receipt } from '@drsk/contract';
import type { WatchOptions } from '../http/events/watch-options.js';
import type { Http } from '../http/http.js';
import type { QueryOf } from '../http/operation-types.js';
import { paged, type PagePromise } from '../http/page-promise.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';
import { type PaymentWatch, watchPayment } from './watch-payment.js';

/** What is to be paid, and how; `returnUrl` is where the page of the bank leads back to. */
export type PaymentInput = Omit<NewPayment, 'intent'>;

export interface PaymentOptions extends KeyedOptions {
  /** `intent` of the part; by default that of the invoice and the part. */
  intent?: string | undefined;
}

export type InvoiceQuery = QueryOf<'get', '/invoices'>;
export type PaymentQuery = QueryOf<'get', '/payments'>;

export interface Paying {
  /** The first page, newest first; `for await` goes through all of them. */
  listInvoices(query?: InvoiceQuery, options?: RequestOptions): PagePromise<PayableInvoice>;

  /** The first page, newest first; money that came by itself is among it. */
  list(query?: PaymentQuery, options?: RequestOptions): PagePromise<Payment>;

  get(id: string, options?: RequestOptions): Promise<Payment>;

  /**
   * Begins to pay a part. With the same intent there is one open payment, whichever tab or device asks; after a
   * `ConnectionError` that may have been processed nobody should pay again before `recover` has said how it stands.
   *
   * @throws {ConflictError} with `part_paid`, `payment_open` in another way, or `stage_forbids`.
   */
  create(payment: PaymentInput, options?: PaymentOptions): Promise<Payment>;

  /** What has become of an intent, asked until there is an answer; undefined where nothing was begun. */
  recover(intent: string, options?: RequestOptions): Promise<Payment | undefined>;

  /** @throws {ConflictError} with `stage_forbids` once the bank is at work on it. */
  cancel(id: string, options?: KeyedOptions): Promise<Payment>;

  /** Asks for the money back that pays for nothing. */
  refund(id: string, options?: KeyedOptions): Promise<Payment>;

  /** Attaches a payment order with the mark of the bank, or a letter of the payer. */
  attachEvidence(id: string, file: File, options?: KeyedOptions): Promise<Payment>;

  /** A payment order to print, for a bank transfer. */
  paymentOrder(id: string, options?: RequestOptions): Promise<Blob>;

  /** What the cash register has printed (54-ФЗ). */
  receipts(id: string, options?: RequestOptions): Promise<Receipt[]>;

  /** How a payment goes on, while it is looked at. */
  watch(id: string, options?: WatchOptions): PaymentWatch;
}

export function payingOf(http: Http): Paying {
  const invoices = http.get('/invoices');
  const list = http.get('/payments');
  const get = http.get('/payments/{paymentId}');
  const create = http.postOnce('/payments');
  const attach = http.postOnce('/payments/{paymentId}/evidence');
  const withCursor = <Query>(query: Query, cursor: string | undefined) => ({
    ...query,
    ...(cursor !== undefined && { cursor }),
  });
  return {
    listInvoices: (query = {}, options = {}) =>
      paged((cursor = query.cursor) => invoices({ ...options, query: withCursor(query, cursor) })),
    list: (query = {}, options = {}) =>
      paged((cursor = query.cursor) => list({ ...options, query: withCursor(query, cursor) })),
    get,
    create: (payment, { intent = intentOf(payment), ...options } = {}) =>
      create({ ...payment, intent }, options),
    recover: async (intent, options = {}) =>
      (await list({ ...options, query: { intent, limit: 1 } })).items[0],
    cancel: http.actOnce('/payments/{paymentId}/cancellation'),
    refund: http.actOnce('/payments/{paymentId}/refunds'),
    attachEvidence: (id, file, options) => {
      const form = new FormData();
      form.append('file', file);
      return attach(id, form, options);
    },
    paymentOrder: http.download('/payments/{paymentId}/payment-order'),
    receipts: async (id, options) => (await get(id, options)).receipts,
    watch: (id, options = {}) =>
      watchPayment((signal) => get(id, { signal, ...noRetries }), options),
  };
}

function intentOf({ invoiceNumber, part }: PaymentInput): string {
  return `${invoiceNumber}/${part}`;
}

/** The watch itself asks again. */
const noRetries = { totalTimeout: 20_000 } as const;
