import { formatDate, formatKopecks } from '@drsk/domain';
import type { Estimate, FeeSheet, FeeStatement } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { keepEstimated } from '../shared/estimated-answers.js';
import { estimateMessages } from './estimate.messages.js';
import { estimateStyles } from './estimate-view.styles.js';
import { renderFeeLines } from './fee-lines.js';
import { renderFeePicture } from './fee-picture.js';
import { pictureStyles } from './fee-picture.styles.js';
import { renderPlan } from './payment-plan.js';

/** Where an estimate is shown. */
interface Host extends DrskElement {
  formUrl: string | undefined;
}

/** This part, loaded beside the first estimate. */
export interface EstimateView {
  renderEstimate: typeof renderEstimate;
  /** For an application that begins with it. */
  keepEstimated: typeof keepEstimated;
}

export { keepEstimated };

/** The fee in large figures, and everything behind it. */
export function renderEstimate(host: Host, { refusal, sheet, ...rest }: Estimate): TemplateResult {
  adoptStyles(host, [estimateStyles, pictureStyles]);
  if (!sheet)
    return html`<p class="text">${refusal?.text} <span class="muted">${refusal?.clause}</span></p>
      ${renderApply(host)}`;
  const text = estimateMessages[host.language];
  return html`
    ${renderFee(host, sheet)} ${renderSample(host, sheet)} ${renderFeePicture(host, sheet)}
    ${renderFeeLines(host, sheet)} ${renderOtherwise(host, rest.otherwise)}
    ${renderPlan(host, sheet)} ${renderNotes(host, sheet)} ${renderApply(host)}
    <p class="muted small">
      ${text.notBinding} ${text.until(formatDate(rest.validUntil, host.language))}
    </p>
  `;
}

function renderFee({ language }: Host, { feeKopecks, vat, reasons }: FeeSheet): TemplateResult {
  const text = estimateMessages[language];
  return html`<div class="fee">
    <p class="fee-label">${text.fee}</p>
    <p class="fee-sum" part="fee">${formatKopecks(feeKopecks, language)}</p>
    <p class="muted small">${text.vat(vat.percent)}</p>
    ${reasons.map(renderStatement)}
  </div>`;
}

/** Nobody takes another region's rates for theirs. */
function renderSample({ language }: Host, { tariff }: FeeSheet): TemplateResult | typeof nothing {
  if (!tariff.isSample) return nothing;
  const text = estimateMessages[language];
  return html`<div class="alert alert-warning" part="alert alert-warning">
    <p class="alert-title">${text.sampleTitle}</p>
    <p class="text small">${text.sample} <span class="muted" lang="ru">${tariff.source}</span></p>
  </div>`;
}

function renderOtherwise(
  host: Host,
  otherwise: Estimate['otherwise'],
): TemplateResult | typeof nothing {
  if (otherwise.length === 0) return nothing;
  return html`<div class="block">
    ${renderBlockTitle(host, estimateMessages[host.language].otherwise)}
    <dl class="pairs">
      ${otherwise.map(
        ({ text, feeKopecks }) =>
          html`<div class="pairs-row">
            <dt>${text}</dt>
            <dd class="sum">${formatKopecks(feeKopecks, host.language)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function renderNotes(host: Host, { assumptions }: FeeSheet): TemplateResult | typeof nothing {
  if (assumptions.length === 0) return nothing;
  return html`<div class="block">
    ${renderBlockTitle(host, estimateMessages[host.language].notes)}
    ${assumptions.map(renderStatement)}
  </div>`;
}

function renderStatement({ text, clause }: FeeStatement): TemplateResult {
  return html`<p class="text small">${text} <span class="muted">${clause}</span></p>`;
}

function renderBlockTitle(
  { headingLevel }: Pick<Host, 'headingLevel'>,
  title: string,
): TemplateResult {
  return html`<div class="block-title" role="heading" aria-level=${headingLevel + 1}>
    ${title}
  </div>`;
}

function renderApply({ formUrl, language }: Host): TemplateResult | typeof nothing {
  if (!formUrl) return nothing;
  return html`<a class="button button-primary" part="button button-primary" href=${formUrl}
    >${estimateMessages[language].apply}</a
  >`;
}
