import { formatKopecks, isSbpLink } from '@drsk/domain';
import type { Payment, Requisites } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderQrCode } from '../shared/qr-code.js';
import { renderCopied } from './copied.js';
import { renderEvidence } from './evidence.js';
import type { PaymentDesk } from './payment-desk.js';
import { messages } from './payments.messages.js';
import type { PaymentsHost } from './payments-part.js';
import { transferMessages } from './transfer.messages.js';

/** How to pay what was begun, and the way out of it. */
export function renderOpenPayment(
  host: PaymentsHost,
  payment: Payment,
  { desk, isPayable }: { desk: PaymentDesk; isPayable: boolean },
): TemplateResult {
  const { statement, status } = payment;
  const text = messages[host.language];
  const isVain = !isPayable && status === 'pending';
  return html`<div class="open">
    <p class="text">${isVain ? text.inVain : html`${statement.text} ${statement.wayOut}`}</p>
    ${isVain ? nothing : renderConfirmation(host, payment, desk)}
    ${
      status === 'pending'
        ? html`<div>
            <button
              class="button button-link"
              part="button button-link"
              type="button"
              aria-disabled=${desk.busyWith === payment.id}
              @click=${() => desk.cancel(payment)}
            >
              ${isVain ? text.cancelInVain : text.cancel}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function renderConfirmation(
  host: PaymentsHost,
  payment: Payment,
  desk: PaymentDesk,
): TemplateResult | typeof nothing {
  const { confirmation } = payment;
  const text = messages[host.language];
  if (!confirmation) return nothing;
  if (confirmation.kind === 'redirect') return renderLink(confirmation.url, text.toBank);
  if (confirmation.kind === 'transfer')
    return renderTransfer(host, { payment, desk }, confirmation);
  const { link, url } = confirmation;
  return html`<div class="code">
    ${isSbpLink(link) ? renderQrCode(link, text.sbpCode) : nothing}
    ${renderLink(url, text.openBank)}
  </div>`;
}

function renderLink(url: string, label: string): TemplateResult {
  return html`<div>
    <a class="button button-primary" part="button button-primary" href=${url}>${label}</a>
  </div>`;
}

function renderTransfer(
  host: PaymentsHost,
  { payment, desk }: { payment: Payment; desk: PaymentDesk },
  { code, requisites }: { code: string | null; requisites: Requisites },
): TemplateResult {
  const text = messages[host.language];
  const fileName = `${text.orderName} ${payment.invoiceNumber}.pdf`;
  return html`
    ${code === null ? nothing : html`<div class="code">${renderQrCode(code, text.transferCode)}</div>`}
    <dl class="requisites">
      ${rowsOf(host, payment, requisites).map(
        ([label, value, copied]) =>
          html`<div class="requisite">
            <dt>${label}</dt>
            <dd lang="ru"><span>${value}</span> ${renderCopied(host, label, copied ?? value)}</dd>
          </div>`,
      )}
    </dl>
    <div class="row">
      <button
        class="button"
        part="button"
        type="button"
        @click=${() => desk.saveOrder(payment, fileName)}
      >
        ${text.saveOrder}
      </button>
    </div>
    ${renderEvidence(host, payment, desk)}
  `;
}

function rowsOf(
  { language }: PaymentsHost,
  { amountKopecks, purpose }: Payment,
  requisites: Requisites,
): [label: string, value: string, copied?: string][] {
  const { requisites: labels } = transferMessages[language];
  const plain = (amountKopecks / 100).toFixed(2);
  return [
    [labels.sum, formatKopecks(amountKopecks, language), plain],
    [labels.purpose, purpose],
    [labels.name, requisites.name],
    [labels.inn, requisites.inn],
    [labels.kpp, requisites.kpp],
    [labels.account, requisites.account],
    [labels.bankName, requisites.bankName],
    [labels.bik, requisites.bik],
    [labels.correspondentAccount, requisites.correspondentAccount],
  ];
}
