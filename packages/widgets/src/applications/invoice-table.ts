import { formatKopecks, paymentMessages } from '@drsk/domain';
import type { Invoice, InvoicePart } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { formatShortDay } from './dates.js';
import { messages } from './status-tracker.messages.js';
import type { TrackerView } from './tracker-view.js';

/** The invoice with its parts: what is paid, what is due and when. */
export function renderInvoice(invoice: Invoice, view: TrackerView): TemplateResult {
  const text = messages[view.language].payment;
  const money = (kopecks: number): string => formatKopecks(kopecks, view.language);
  const { amountKopecks, number, paidKopecks, status } = invoice;
  const paid = text.paidOf(money(paidKopecks), money(amountKopecks));
  return html`
    <p class="text">
      ${text.invoice(number)}: ${paymentMessages[view.language].invoice[status].toLowerCase()}.
      ${paid}.
    </p>
    <progress class="paid" max=${amountKopecks} .value=${paidKopecks} aria-label=${paid}></progress>
    <table class="table" part="table" role="table">
      <caption class="visually-hidden">
        ${text.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${text.part}</th>
          <th scope="col" role="columnheader" class="number">${text.amount}</th>
          <th scope="col" role="columnheader">${text.dueOn}</th>
          <th scope="col" role="columnheader">${text.state}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${invoice.parts.map((part) => renderPart(part, view))}
      </tbody>
    </table>
  `;
}

/** Roles stay when the narrow layout takes the table apart. */
function renderPart(part: InvoicePart, view: TrackerView): TemplateResult {
  const text = messages[view.language].payment;
  const { className, label } = stateOf(part, view);
  return html`<tr role="row">
    <th scope="row" role="rowheader">${part.number} (${formatPercent(part, view)})</th>
    <td role="cell" class="number">${formatKopecks(part.amountKopecks, view.language)}</td>
    <td role="cell" data-label=${messages[view.language].by('')}>
      ${part.dueOn ? formatShortDay(part.dueOn, view) : text.later}
    </td>
    <td role="cell" class=${className}>${label}</td>
  </tr>`;
}

function formatPercent({ percent }: InvoicePart, { language }: TrackerView): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return format.format(percent / 100);
}

function stateOf({ paidOn, dueOn }: InvoicePart, view: TrackerView) {
  const text = messages[view.language].payment;
  if (paidOn) return { className: 'good', label: `✓ ${text.paidOn(formatShortDay(paidOn, view))}` };
  if (dueOn && dueOn < view.today) return { className: 'bad', label: `! ${text.overdue}` };
  return { className: '', label: dueOn ? text.waiting : '—' };
}
