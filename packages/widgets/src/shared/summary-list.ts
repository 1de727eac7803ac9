import { html, nothing, type TemplateResult } from 'lit';

export interface SummaryRow {
  term: string;
  description: unknown;
}

export interface SummarySection {
  title: string;
  /** Level of the title among the page's headings. */
  level: number;
  rows: readonly SummaryRow[];
  /** The way back to where these answers were given. */
  change?: { label: string; go: () => unknown };
}

/** Answers to be checked before they are sent, or data that was kept. */
export function renderSummary(section: SummarySection): TemplateResult {
  const { title, level, rows, change } = section;
  return html`
    <section class="summary" part="summary">
      <div class="summary-header">
        <div class="subheading" role="heading" aria-level=${level}>${title}</div>
        ${
          change
            ? html`<button
                class="button button-link"
                part="button button-link"
                type="button"
                aria-label="${change.label}: ${title}"
                @click=${change.go}
              >
                ${change.label}
              </button>`
            : nothing
        }
      </div>
      <dl class="summary-list">${rows.map(renderRow)}</dl>
    </section>
  `;
}

function renderRow({ term, description }: SummaryRow): TemplateResult {
  return html`<div class="summary-row" part="summary-row">
    <dt class="summary-term">${term}</dt>
    <dd class="summary-description">${description}</dd>
  </div>`;
}
