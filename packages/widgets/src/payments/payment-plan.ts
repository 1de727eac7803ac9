import { formatKopecks } from '@drsk/domain';
import type { FeeSheet, PaymentPlan, PaymentPlanPart } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/language.js';
import { estimateMessages } from './estimate.messages.js';

interface PlanHost {
  language: Language;
  headingLevel: number;
}

/** In which parts the fee is paid, and what a delay costs; the quarters of an installment are alike, so they share a line. */
export function renderPlan(host: PlanHost, { penalty, plan }: FeeSheet): TemplateResult {
  const { language, headingLevel } = host;
  const text = estimateMessages[language];
  const { parts, interest, remark } = plan;
  const shown = plan.order === 'installment' ? parts.slice(0, 1) : parts;
  return html`<div class="block">
    <div class="block-title" role="heading" aria-level=${headingLevel + 1}>${text.plan}</div>
    <dl class="pairs">
      ${shown.map((part) => renderPart(part, language))} ${renderQuarters(plan, language)}
    </dl>
    ${
      interest
        ? html`<p class="text small">
            ${text.interest(interest.percent, formatKopecks(interest.amountKopecks, language))}
            ${interest.isSample ? text.keyRate(interest.keyRatePercent) : nothing}
          </p>`
        : nothing
    }
    ${
      remark
        ? html`<p class="text small">${remark.text} <span class="muted">${remark.clause}</span></p>`
        : nothing
    }
    <p class="text small">${penalty.text}</p>
  </div>`;
}

function renderPart(
  { percent, amountKopecks, text }: PaymentPlanPart,
  language: Language,
): TemplateResult {
  return html`<div class="pairs-row">
    <dt>
      <span class="percent">${estimateMessages[language].percent(percent)}</span>
      <span class="muted small">${text}</span>
    </dt>
    <dd class="sum">${formatKopecks(amountKopecks, language)}</dd>
  </div>`;
}

function renderQuarters(
  { order, parts }: PaymentPlan,
  language: Language,
): TemplateResult | typeof nothing {
  const [, quarter, ...others] = parts;
  if (order !== 'installment' || !quarter) return nothing;
  return html`<div class="pairs-row">
    <dt>${estimateMessages[language].quarters(others.length + 1)}</dt>
    <dd class="sum">${formatKopecks(quarter.amountKopecks, language)}</dd>
  </div>`;
}
