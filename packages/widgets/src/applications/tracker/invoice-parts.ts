import { formatKopecks, isStopped } from '@drsk/domain';
import type { Invoice, InvoicePart } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { formatShortDay } from '../dates.js';
import { renderDue } from '../due.js';
import { renderNumber } from '../number-text.js';
import type { MoneyOnItsWay } from './money-on-its-way.js';
import { messages } from './tracker-rest.messages.js';
import type { TrackerView } from './tracker-view.js';

/** The invoice with its parts: what is paid, what is due and when. */
export function renderInvoice(
  invoice: Invoice,
  money: MoneyOnItsWay,
  view: TrackerView,
): TemplateResult {
  const text = messages[view.language].payment;
  const { amountKopecks, number, paidKopecks, parts } = invoice;
  const sum = (kopecks: number): string => formatKopecks(kopecks, view.language);
  const paid = text.paidOf(sum(paidKopecks), sum(amountKopecks));
  return html`
    <p class="text">${text.invoice} ${renderNumber(number, view.language)}. ${paid}.</p>
    <progress class="paid" max=${amountKopecks} .value=${paidKopecks} aria-label=${paid}></progress>
    <ol class="rows">
      ${parts.map((part) => renderPart(part, money.has(part.number), view))}
    </ol>
  `;
}

function renderPart(part: InvoicePart, isOnItsWay: boolean, view: TrackerView): TemplateResult {
  const { amountKopecks, number } = part;
  const text = messages[view.language].payment;
  return html`<li class="row-item invoice-part">
    <span>${text.part(number, formatPercent(part, view))}</span>
    <strong class="sum">${formatKopecks(amountKopecks, view.language)}</strong>
    ${isOnItsWay ? html`<span class="good">${text.onItsWay}</span>` : renderState(part, view)}
  </li>`;
}

export function formatPercent({ percent }: InvoicePart, { language }: TrackerView): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return format.format(percent / 100);
}

function renderState({ dueOn, event, paidOn }: InvoicePart, view: TrackerView): TemplateResult {
  const { noDate, payment } = messages[view.language];
  if (paidOn)
    return html`<span class="good">✓ ${payment.paidOn(formatShortDay(paidOn, view))}</span>`;
  // Nothing more is asked for, so no time runs.
  if (isStopped(view.application)) return html`<span class="muted">${payment.unpaid}</span>`;
  if (dueOn) return renderDue(dueOn, view);
  return html`<span class="muted">${payment.later[event] ?? noDate}</span>`;
}
