import type { ApplicationRequest } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerView } from '../tracker/tracker-view.js';
import { messages } from './after-filing.messages.js';
import { requestAnswerText, requestWords } from './request-words.js';

/** What the request says, and what goes with it. */
export function renderRequestAnswers(
  { answers, attachments }: ApplicationRequest,
  view: TrackerView,
): TemplateResult | typeof nothing {
  const words = requestWords(view);
  const rows = Object.entries(answers).map(([name, value]) => ({
    term: words.fields[name]?.label ?? name,
    description: requestAnswerText(name, value, words),
  }));
  if (rows.length + attachments.length === 0) return nothing;
  return html`<details>
    <summary class="small">${messages[view.language].details}</summary>
    <dl class="summary-list">
      ${rows.map(
        ({ term, description }) =>
          html`<div class="summary-row">
            <dt class="summary-term">${term}</dt>
            <dd class="summary-description">${description}</dd>
          </div>`,
      )}
    </dl>
    ${attachments.map(({ fileName }) => html`<div class="small">${fileName}</div>`)}
  </details>`;
}
