import { formatKopecks } from '@drsk/domain';
import type { OfferedWay, PayableInvoice, PayablePart } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentDesk } from './payment-desk.js';
import { messages } from './payments.messages.js';
import type { PaymentsHost } from './payments-part.js';

interface Payable {
  invoice: PayableInvoice;
  part: PayablePart;
  desk: PaymentDesk;
}

/** How a part can be paid; ways without commission are named as such (order 186, п. 47(б)). */
export function renderWays(host: PaymentsHost, payable: Payable): TemplateResult {
  const { invoice, part } = payable;
  const { language } = host;
  const text = messages[language];
  // Before its time has begun nobody has to pay.
  const toPay = part.dueOn === null ? text.payEarly : text.toPay;
  const free = invoice.ways.find(({ isCommissionFree }) => isCommissionFree);
  return html`<div class="ways" role="group" aria-label=${text.waysOf(part.number)}>
    <p class="text" data-testid="amount-due">${toPay(formatKopecks(part.payKopecks, language))}</p>
    <div class="row">
      ${invoice.ways.map((way, index) => renderWay(host, way, { ...payable, index }))}
    </div>
    ${free?.basis ? html`<p class="muted small">${text.free}</p>` : nothing}
  </div>`;
}

function renderWay(
  { language }: PaymentsHost,
  { way, isCommissionFree }: OfferedWay,
  { invoice, part, desk, index }: Payable & { index: number },
): TemplateResult {
  const text = messages[language];
  const isBusy = desk.busyWith === part.intent;
  const style = index === 0 ? 'button button-primary' : 'button';
  return html`<button
    class=${style}
    part=${style}
    type="button"
    aria-disabled=${isBusy}
    @click=${() => desk.pay(invoice, part, way)}
  >
    ${text.ways[way]}${isCommissionFree ? text.withoutCommission : nothing}
  </button>`;
}
