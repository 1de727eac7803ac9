import { formatKopecks } from '@drsk/domain';
import type { FeeLine, FeeSheet } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/language.js';
import { estimateMessages } from './estimate.messages.js';

/** The lines of the fee, folded: what for, how much of it at which rate, and what it comes to. */
export function renderFeeLines(
  { language }: { language: Language },
  { alternatives }: FeeSheet,
): TemplateResult | typeof nothing {
  const chosen = alternatives.find(({ isChosen }) => isChosen);
  if (!chosen) return nothing;
  const text = estimateMessages[language];
  return html`<details class="lines">
    <summary class="special-title">${text.lines}</summary>
    <dl class="pairs">${chosen.lines.map((line) => renderLine(line, language))}</dl>
    ${chosen.lines.some(isStandard) ? html`<p class="muted small">${text.withoutVat}</p>` : nothing}
  </details>`;
}

function renderLine(line: FeeLine, language: Language): TemplateResult {
  const { amountKopecks, code, rateKopecks, title } = line;
  return html`<div class="pairs-row">
    <dt>
      ${title}
      <span class="muted small line-rate">
        ${isStandard(line) ? `${code}: ` : nothing}${formatKopecks(rateKopecks, language)}${quantityOf(
          line,
          language,
        )}
      </span>
    </dt>
    <dd class="sum">${formatKopecks(amountKopecks, language)}</dd>
  </div>`;
}

function isStandard({ code }: FeeLine): boolean {
  return code.startsWith('C');
}

/** « × 0,25 км»; of a connection there is one. */
function quantityOf({ quantity, unit }: FeeLine, language: Language): string {
  if (unit === 'connection') return '';
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(quantity);
  return ` × ${number}\u00A0${estimateMessages[language].units[unit]}`;
}
