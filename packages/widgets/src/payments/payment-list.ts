import { formatDate, formatKopecks, localDate } from '@drsk/domain';
import type { Payment, Receipt } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderQrCode } from '../shared/qr-code.js';
import { toRegionCode } from '../shared/region-codes.js';
import { renderEvidence } from './evidence.js';
import type { PaymentDesk } from './payment-desk.js';
import { messages } from './payments.messages.js';
import type { PaymentsHost } from './payments-part.js';

interface Shown {
  desk: PaymentDesk;
  /** Whether anything may be paid for the invoice. */
  isPayable: boolean;
}

/** What has become of every payment: what goes on is told beside its part, what was given up is not worth a line. */
export function renderPayments(
  host: PaymentsHost,
  payments: readonly Payment[],
  { desk, isPayable }: Shown,
): TemplateResult | typeof nothing {
  const shown = payments.filter(({ status }) => !untold.has(status));
  if (shown.length === 0) return nothing;
  return html`<div class="payments">
    <div class="subheading" role="heading" aria-level=${host.headingLevel + 2}>
      ${messages[host.language].payments}
    </div>
    ${shown.map((payment) => renderPayment(host, payment, { desk, isPayable }))}
  </div>`;
}

/** Money that is booked by hand once whoever sent it has explained it. */
const explained = { wrong_purpose: true, other_payer: true };

const untold: ReadonlySet<Payment['status']> = new Set(['pending', 'processing', 'cancelled']);

/** What cannot be paid any more is not to be tried again. */
const again: ReadonlySet<Payment['status']> = new Set(['failed', 'arrived']);

function renderPayment(
  host: PaymentsHost,
  payment: Payment,
  { desk, isPayable }: Shown,
): TemplateResult {
  const { language } = host;
  const { receipts, refundableKopecks, statement, status } = payment;
  const isOver = !isPayable && refundableKopecks === 0 && again.has(status);
  const text = messages[language];
  return html`<article class="payment" part="payment">
    ${renderSum(host, payment)}
    <p class="text">${statement.text} ${isOver ? nothing : statement.wayOut}</p>
    ${renderFacts(host, payment)}
    ${
      refundableKopecks > 0
        ? html`<div>
            <button
              class="button"
              part="button"
              type="button"
              aria-disabled=${desk.busyWith === payment.id}
              @click=${() => desk.refund(payment)}
            >
              ${text.refund(formatKopecks(refundableKopecks, language))}
            </button>
          </div>`
        : nothing
    }
    ${statement.code in explained ? renderEvidence(host, payment, desk) : nothing}
    ${receipts.map((receipt) => renderReceipt(host, receipt))}
  </article>`;
}

/** How much it was, what for and how: of an installment, a part is paid with its interest. */
function renderSum({ language }: PaymentsHost, payment: Payment): TemplateResult {
  const { amountKopecks, arrivedKopecks, interestKopecks, part, status, way } = payment;
  const text = messages[language];
  const isWhole = arrivedKopecks === 0 || arrivedKopecks === amountKopecks;
  const about = [
    ...(part === null ? [] : [text.paidPart(part)]),
    ...(isWhole && interestKopecks > 0
      ? [text.withInterest(formatKopecks(interestKopecks, language))]
      : []),
    text.paidBy[way],
    text.statuses[status],
  ];
  const sum = formatKopecks(arrivedKopecks || amountKopecks, language);
  return html`<p class="dotted text">
    <strong>${sum}</strong> ${about.map((fact) => html`<span>${fact}</span> `)}
  </p>`;
}

const unbooked: ReadonlySet<Payment['status']> = new Set(['unmatched', 'refunded']);

/** Three facts, each with its own day: paid, arrived, concluded; only those that a payment has to do with; and the way back. */
function renderFacts(host: PaymentsHost, payment: Payment): TemplateResult | typeof nothing {
  const { language } = host;
  const { facts } = messages[language];
  const { arrivedOn, contractConcludedOn, paidAt, refunds, status } = payment;
  if (status === 'failed') return nothing;
  const rows = [
    // Of a transfer nobody here knows when it was sent.
    ...(paidAt || !arrivedOn ? [[facts.paid, paidAt && dayOf(paidAt, host)] as const] : []),
    [facts.arrived, arrivedOn] as const,
    ...(unbooked.has(status) ? [] : [[facts.concluded, contractConcludedOn] as const]),
    ...refunds.map(({ doneOn }) => [facts.refunded, doneOn] as const),
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([label, on]) =>
        html`<div class="fact">
          <dt>${label}</dt>
          <dd>${on === null ? facts.notYet : formatDate(on, language)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** By the clocks of the page's region, as all other days are, else by the reader's own. */
function dayOf(instant: string, host: PaymentsHost): string {
  const region = toRegionCode(host.setting('region'));
  return region
    ? localDate(instant, region)
    : new Intl.DateTimeFormat('sv').format(new Date(instant));
}

function renderReceipt({ language }: PaymentsHost, receipt: Receipt): TemplateResult {
  const { receipts } = messages[language];
  const { amountKopecks, code, fiscalDocument, kind, link } = receipt;
  const sum = formatKopecks(amountKopecks, language);
  return html`<details class="receipt">
    <summary>${receipts[kind]}, ${sum}</summary>
    <div class="code">
      ${renderQrCode(code, receipts.code)}
      <a class="link" part="link" href=${link} target="_blank" rel="noopener"
        >${receipts.open(fiscalDocument)}</a
      >
    </div>
  </details>`;
}
