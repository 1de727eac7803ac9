import type { AccountSummary, PayableInvoice } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import { dottedStyles } from '../shared/dotted.styles.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderFailure } from '../shared/failure.js';
import { renderLoadFailure } from '../shared/load-failure.js';
import type { Language } from '../shared/language.js';
import { renderLoading } from '../shared/loading.js';
import { endOf } from '../shared/session-parts.js';
import { SessionController } from '../shared/session-controller.js';
import { renderSignedOut } from '../shared/signed-out.js';
import { qrStyles } from './code.styles.js';
import { renderTimeline } from './invoice-timeline.js';
import { PaymentDesk } from './payment-desk.js';
import { renderPayments } from './payment-list.js';
import { messages } from './payments.messages.js';
import { timelineStyles } from './invoice-timeline.styles.js';
import { paymentStyles } from './payments.styles.js';

/** Where payments are shown. */
export interface PaymentsHost extends DrskElement {
  applicationId: string | undefined;
}

/** All of the widget, loaded once its tag is in a page. */
export class PaymentsPart {
  readonly #host: PaymentsHost;
  readonly #session: SessionController;
  readonly #desk: PaymentDesk;
  #shownTo: string | undefined;
  #language: Language;

  constructor(host: PaymentsHost) {
    adoptStyles(host, [paymentStyles, timelineStyles, dottedStyles, qrStyles]);
    this.#host = host;
    this.#language = host.language;
    this.#desk = new PaymentDesk(host);
    this.#session = new SessionController(host, (account) => this.#meet(account));
  }

  render(): TemplateResult {
    const { language } = this.#host;
    // What has become of a payment is said by the server, in the language of the question.
    if (language !== this.#language && this.#desk.books.result) void this.#desk.books.load();
    this.#language = language;
    const { heading } = messages[language];
    return html`${this.#host.renderHeading(heading)} ${this.#renderContent()}`;
  }

  #renderContent(): TemplateResult {
    const host = this.#host;
    const { failure, load, result } = this.#desk.books;
    if (this.#session.isSignedOut) return renderSignedOut(host);
    if (!result)
      return failure === undefined
        ? renderLoading(host)
        : renderLoadFailure(host, failure, { retry: load });
    return html`${renderLoadFailure(host, failure, { retry: load })} ${this.#renderChecking()}
    ${renderFailure(host, this.#desk.failure)}
    ${
      result.invoices.length === 0
        ? html`<p class="text">${messages[host.language].none}</p>`
        : result.invoices.map((invoice) => this.#renderInvoice(invoice))
    }`;
  }

  /** After a lost answer, or on the way back from the bank. */
  #renderChecking(): TemplateResult | typeof nothing {
    if (!this.#desk.isChecking) return nothing;
    const { checking } = messages[this.#host.language];
    return html`<div class="alert alert-warning" part="alert alert-warning" role="status">
      <p class="alert-title">${checking.title}</p>
      <p class="text">
        ${checking.text} ${this.#desk.returned?.status === 'pending' ? checking.unpaid : nothing}
      </p>
    </div>`;
  }

  #renderInvoice(invoice: PayableInvoice): TemplateResult {
    const { headingLevel, language } = this.#host;
    const text = messages[language];
    const payments = this.#desk.paymentsOf(invoice);
    return html`<section class="invoice" part="invoice">
      <div class="subheading" role="heading" aria-level=${headingLevel + 1}>
        ${text.invoice(invoice.number)}
      </div>
      <p class="muted">${invoice.objectName}</p>
      ${renderNotPayable(invoice, language)} ${renderTimeline(this.#host, invoice, this.#desk)}
      ${renderPayments(this.#host, payments, { desk: this.#desk, isPayable: invoice.isPayable })}
    </section>`;
  }

  /** Nobody sees, not for a moment, what the one before them has paid. */
  #meet(account: AccountSummary | undefined): void {
    if (!account && endOf(this.#host.client)) return;
    if (account?.id !== this.#shownTo) this.#desk.books.forget();
    this.#shownTo = account?.id;
    if (account) void this.#desk.books.load();
  }
}

/** Why nothing is to be paid any more, where that is so. */
function renderNotPayable(
  { isBeingReplaced, isPayable }: PayableInvoice,
  language: Language,
): TemplateResult | typeof nothing {
  if (isPayable) return nothing;
  const { replaced, stopped } = messages[language];
  return html`<p class="alert alert-warning text">${isBeingReplaced ? replaced : stopped}</p>`;
}
