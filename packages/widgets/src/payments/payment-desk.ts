import {
  isConnectionError,
  type PayableInvoice,
  type PayablePart,
  type Payment,
  type PaymentWay,
} from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import { FailureEvent } from '../shared/failure-event.js';
import { PageHash } from '../shared/page-hash.js';
import { toFieldErrors } from '../shared/problem-fields.js';
import { RequestController } from '../shared/request-controller.js';
import { saveFile } from '../shared/save-file.js';
import { throughSignIn } from '../shared/session-parts.js';
import { whenGone } from '../shared/when-gone.js';
import { returnedPayment, returnUrl } from './bank-return.js';
import { messages } from './payments.messages.js';
import type { PaymentsHost } from './payments-part.js';

export interface Books {
  invoices: readonly PayableInvoice[];
  payments: readonly Payment[];
}

/** Loads invoices and payments, does what the reader wants to do, and follows what goes on by itself. */
export class PaymentDesk implements ReactiveController {
  readonly books: RequestController<Books>;
  failure: unknown;
  /** What is being done: of a payment or a part. */
  busyWith: string | undefined;

  readonly #hash: PageHash;
  readonly #host: PaymentsHost;
  readonly #refused = new Map<string, string>();
  readonly #watched = new Map<string, AbortController>();
  #isRecovering = false;

  constructor(host: PaymentsHost) {
    this.#host = host;
    this.books = new RequestController(host, (signal) => this.#load(signal));
    this.#hash = new PageHash(host, () => this.books.result && this.books.load());
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      for (const watch of this.#watched.values()) watch.abort();
      this.#watched.clear();
    });
  }

  /** Nobody should pay again before it is known how it stands. */
  get isChecking(): boolean {
    const status = this.returned?.status;
    return this.#isRecovering || status === 'pending' || status === 'processing';
  }

  /** With which the bank has sent the reader back. */
  get returned(): Payment | undefined {
    return this.#payments.find(({ id }) => id === returnedPayment());
  }

  paymentsOf({ number }: PayableInvoice): Payment[] {
    return this.#payments.filter(({ invoiceNumber }) => invoiceNumber === number);
  }

  openPayment({ paymentId }: PayablePart): Payment | undefined {
    return this.#payments.find(
      ({ id, status }) => id === paymentId && (status === 'pending' || status === 'processing'),
    );
  }

  /** Begins a payment; a card leads to the page of the bank. */
  async pay({ number }: PayableInvoice, part: PayablePart, way: PaymentWay): Promise<void> {
    if (this.busyWith !== undefined) return;
    const { intent, number: partNumber } = part;
    const input = { invoiceNumber: number, part: partNumber, way, returnUrl: returnUrl() };
    await this.#do(intent, async () => {
      const payment = await this.#client.create(input, { intent }).catch((error: unknown) => {
        if (isConnectionError(error)) return this.#recover(intent, error);
        throw error;
      });
      if (payment?.confirmation?.kind === 'redirect' && !this.#isRecovering)
        location.assign(payment.confirmation.url);
    });
  }

  cancel = ({ id }: Payment): Promise<void> => this.#do(id, () => this.#client.cancel(id));
  refund = ({ id }: Payment): Promise<void> => this.#do(id, () => this.#client.refund(id));

  attach = ({ id }: Payment, file: File): Promise<void> =>
    this.#do(id, async () => {
      this.#refused.delete(id);
      const { evidence } = await this.#client.attachEvidence(id, file);
      const { attachedNow } = messages[this.#host.language];
      this.#host.announcement = attachedNow(evidence?.fileName ?? file.name);
    });

  /** What is wrong with the file that was chosen for a payment: said beside it, and not above everything. */
  refusedFile({ id }: Payment): string | undefined {
    return this.#refused.get(id);
  }

  saveOrder = ({ id }: Payment, fileName: string): Promise<void> =>
    this.#do(id, async () => saveFile(await this.#client.paymentOrder(id), fileName));

  get #client() {
    return this.#host.client.payments;
  }

  get #payments(): readonly Payment[] {
    return this.books.result?.payments ?? [];
  }

  /** The answer got lost: the page finds out by itself, however long that takes. */
  async #recover(intent: string, error: unknown): Promise<Payment | undefined> {
    this.#isRecovering = true;
    this.#host.requestUpdate();
    try {
      for (let pause = 1_000; this.#host.isConnected; pause = Math.min(pause * 2, 30_000)) {
        const found = await this.#client.recover(intent).then(
          (payment) => ({ payment }),
          () => undefined,
        );
        if (found?.payment) return found.payment;
        if (found) throw error; // it has never arrived: it may be sent again
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      return undefined;
    } finally {
      this.#isRecovering = false;
    }
  }

  async #do(what: string, work: () => Promise<unknown>): Promise<void> {
    this.busyWith = what;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      await throughSignIn(this.#host, work);
    } catch (error) {
      this.#fail(what, error);
    }
    this.busyWith = undefined;
    await this.books.load();
  }

  #fail(what: string, error: unknown): void {
    const file = toFieldErrors(error, ['file'])?.['file'];
    if (file !== undefined) {
      this.#refused.set(what, file);
      return;
    }
    this.failure = error;
    this.#host.dispatchEvent(new FailureEvent(error));
  }

  async #load(signal: AbortSignal): Promise<Books> {
    const { applicationId: given, language: locale } = this.#host;
    const applicationId = given ?? this.#hash.get('id');
    const query = applicationId ? { applicationId } : {};
    const [invoices, payments] = await Promise.all([
      this.#client.listInvoices(query, { signal, locale }),
      this.#client.list({ ...query, limit: 100 }, { signal, locale }),
    ]);
    this.#follow(payments.items);
    return { invoices: invoices.items, payments: payments.items };
  }

  /** What the bank is still to tell about is looked at until it has. */
  #follow(payments: readonly Payment[]): void {
    for (const { id, status, way } of payments) {
      const isOpen = status === 'processing' || (status === 'pending' && way !== 'bank_transfer');
      if (!isOpen || this.#watched.has(id)) continue;
      const leaving = new AbortController();
      this.#watched.set(id, leaving);
      void this.#watch(id, status, leaving.signal);
    }
  }

  async #watch(id: string, status: Payment['status'], signal: AbortSignal): Promise<void> {
    try {
      const watch = this.#client.watch(id, { signal });
      const changed = await watch.until((payment) => payment.status !== status);
      this.#host.announcement = changed.statement.text;
    } catch {
      return; // with the session, or with the widget
    } finally {
      this.#watched.delete(id);
    }
    await this.books.load();
  }
}
