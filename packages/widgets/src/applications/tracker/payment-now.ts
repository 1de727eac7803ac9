import { formatKopecks } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { FileOpener } from '../../shared/file-opener.js';
import { messages } from './tracker-rest.messages.js';
import type { TrackerView } from './tracker-view.js';

/** What to pay next, and how. */
export function renderPayment(
  view: TrackerView,
  opener: FileOpener,
): TemplateResult | typeof nothing {
  const { invoice, documents } = view.application;
  const part = invoice?.parts.find(({ paidOn }) => paidOn === null);
  if (!part) return nothing;
  const text = messages[view.language];
  const bill = documents.findLast(({ kind }) => kind === 'invoice');
  const link = renderPaymentsLink(view);
  // One button leads, the other helps.
  const look = link === nothing ? 'button button-primary' : 'button';
  return html`
    <p class="amount">
      <span class="muted small">${text.toPay}</span>
      <span class="amount-sum">${formatKopecks(part.amountKopecks, view.language)}</span>
    </p>
    <p class="text">${link === nothing ? text.howToPay : text.payHere}</p>
    <div class="row">
      ${link}
      ${
        bill
          ? html`<button class=${look} part=${look} type="button" @click=${() => opener.open(bill)}>
              ${opener.openingId === bill.id ? text.opening : text.openInvoice}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** How a part is paid on this site: nothing where only a bank of the reader's own takes it. */
export function payHereText({ host, language }: TrackerView): string | undefined {
  return host.hasAttribute('payments-url') ? messages[language].payHere : undefined;
}

/** To the page with `<drsk-payments>`, where the site has one. */
export function renderPaymentsLink({
  application,
  host,
  language,
}: TrackerView): TemplateResult | typeof nothing {
  const page = host.getAttribute('payments-url');
  if (!page) return nothing;
  return html`<div>
    <a
      class="button button-primary"
      part="button button-primary"
      href=${`${page}#id=${application.id}`}
      >${messages[language].payOnline}</a
    >
  </div>`;
}
