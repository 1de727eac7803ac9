import type { Payment } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../shared/icons.js';
import type { PaymentDesk } from './payment-desk.js';
import { messages } from './payments.messages.js';
import type { PaymentsHost } from './payments-part.js';

/** A payment order with the mark of the bank, for money that takes its time or cannot be matched. */
export function renderEvidence(
  host: PaymentsHost,
  payment: Payment,
  desk: PaymentDesk,
): TemplateResult {
  const text = messages[host.language];
  const id = `evidence-${payment.id}`;
  const error = desk.refusedFile(payment);
  const attach = ({ target }: Event): void => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) void desk.attach(payment, file);
  };
  return html`<div class="evidence">
    <label for=${id}>
      ${payment.statement.code === 'other_payer' ? text.letter : text.evidence}
    </label>
    <input
      id=${id}
      type="file"
      accept=".pdf,.jpg,.jpeg,.png"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? `${id}-error` : nothing}
      @change=${attach}
    />
    ${error ? html`<p class="error" part="error" id=${`${id}-error`} role="alert">${warningIcon()}<span>${error}</span></p>` : nothing}
    ${
      payment.evidence
        ? html`<p class="muted small">
            ${text.attached} <span>${payment.evidence.fileName}</span>.
            ${payment.status === 'unmatched' ? text.read : nothing}
          </p>`
        : nothing
    }
  </div>`;
}
