import { formatDate, formatKopecks } from '@drsk/domain';
import type { PayableInvoice, PayablePart } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderOpenPayment } from './open-payment.js';
import { renderWays } from './pay-ways.js';
import type { PaymentDesk } from './payment-desk.js';
import { messages } from './payments.messages.js';
import type { PaymentsHost } from './payments-part.js';

/** The parts of an invoice as a line of time: what has arrived, what is on its way, what is due, what is late. */
export function renderTimeline(
  host: PaymentsHost,
  invoice: PayableInvoice,
  desk: PaymentDesk,
): TemplateResult {
  const { amountKopecks, contract, interest, isPayable, paidKopecks, parts } = invoice;
  const { language } = host;
  const text = messages[language];
  const money = (kopecks: number): string => formatKopecks(kopecks, language);
  const paid = text.arrivedOf(money(paidKopecks), money(amountKopecks));
  const concluded = contract.concludedOn;
  return html`
    <p class="text">
      ${paid} ${concluded ? text.concluded(formatDate(concluded, language)) : nothing}
      ${concluded || !isPayable ? nothing : text.notConcluded}
    </p>
    ${
      interest
        ? html`<p class="muted small">
            ${text.interestRate(interest.percent)} ${interest.isSample ? text.sampleRate : nothing}
          </p>`
        : nothing
    }
    <ol class="timeline">
      ${parts.map((part) => renderPart({ host, invoice, desk }, part))}
    </ol>
  `;
}

interface Shown {
  host: PaymentsHost;
  invoice: PayableInvoice;
  desk: PaymentDesk;
}

function renderPart({ host, invoice, desk }: Shown, part: PayablePart): TemplateResult {
  const { language } = host;
  const text = messages[language];
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
    part.percent,
  );
  const isUnderWay = desk.openPayment(part)?.status === 'processing' || !invoice.isPayable;
  return html`<li class="part part-${part.state}">
    <div class="part-head">
      <strong>${text.part(part.number, percent)}</strong>
      <span class="part-sum">${formatKopecks(part.amountKopecks, language)}</span>
    </div>
    ${isAskedFor(part, invoice) ? html`<p class="part-state">${stateOf(part, host)}</p>` : nothing}
    ${renderExtras(part, host, isUnderWay)} ${renderAction({ host, invoice, desk }, part)}
  </li>`;
}

/** What can be done about a part now: what was begun goes on, nothing is begun while something is being checked. */
function renderAction(
  { host, invoice, desk }: Shown,
  part: PayablePart,
): TemplateResult | typeof nothing {
  const open = desk.openPayment(part);
  if (open) return renderOpenPayment(host, open, { desk, isPayable: invoice.isPayable });
  const isPayable = part.payKopecks > 0 && !desk.isChecking;
  return isPayable ? renderWays(host, { invoice, part, desk }) : nothing;
}

/** A day to pay by is no news of what nobody is to pay any more. */
function isAskedFor({ state }: PayablePart, { isPayable }: PayableInvoice): boolean {
  return isPayable || state === 'paid' || state === 'arrived';
}

function stateOf(part: PayablePart, { language }: PaymentsHost): TemplateResult {
  const { arrivedOn, dueOn, state, term } = part;
  const { states } = messages[language];
  const on = arrivedOn ?? dueOn;
  const said = states[state](on === null ? '' : formatDate(on, language));
  const isOpen = state === 'later' || state === 'due' || state === 'late';
  return html`<span class="mark">${said}</span>
    ${isOpen ? html`<span class="muted small">${term}</span>` : nothing}`;
}

function renderExtras(
  { interestKopecks, leftKopecks, amountKopecks, penaltyKopecks, payKopecks, state }: PayablePart,
  { language }: PaymentsHost,
  isUnderWay: boolean,
): TemplateResult {
  const text = messages[language];
  const money = (kopecks: number): string => formatKopecks(kopecks, language);
  // Nobody is asked for what the bank looks at or has already sent.
  const isOwed = leftKopecks > 0 && state !== 'paid' && !isUnderWay;
  const lines = [
    isOwed && leftKopecks < amountKopecks && text.left(money(leftKopecks)),
    (interestKopecks ?? 0) > 0 &&
      (payKopecks > 0 ? text.interest : text.foreseen)(money(interestKopecks ?? 0)),
    penaltyKopecks > 0 && text.penalty(money(penaltyKopecks)),
  ].filter((line) => line !== false);
  return html`${lines.map((line) => html`<p class="muted small">${line}</p>`)}`;
}
