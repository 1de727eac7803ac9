import { html, type TemplateResult } from 'lit';
import { count, when } from '../shared/format.js';
import type { Page } from '../shared/page.js';
import type { Exchange } from './exchanges.js';
import { journalMessages } from './journal.messages.js';

/** One request in the list. */
export function renderRow(item: Exchange, { id: chosen, language }: Page): TemplateResult {
  const words = journalMessages[language];
  const { id, at, durationMs, operation, method, path, findings, faults } = item;
  const marks = [
    ...(findings.length > 0 ? [words.broken] : []),
    ...(faults.length > 0 ? [words.faults] : []),
  ];
  return html`<li>
    <a href=${`#/journal/${id}`} aria-current=${String(id) === chosen ? 'true' : 'false'}>
      <span class="line"
        >${renderStatus(item, language)} <strong>${operation ?? words.unknown}</strong></span
      >
      <code class="cut">${method} ${path}</code>
      <span class="soft"
        >${when(at, language)} ·
        ${words.duration(count(durationMs, language))}${marks.map(
          (mark) => html` · <span class="warning">${mark}</span>`,
        )}</span
      >
    </a>
  </li>`;
}

/** The status of the answer, or why there is none. */
export function renderStatus(
  { status, ending }: Exchange,
  language: Page['language'],
): TemplateResult {
  const said = status ?? journalMessages[language].endings[ending];
  const hundred = status === null ? 'none' : String(status).slice(0, 1);
  return html`<span class="status" data-hundred=${hundred}>${said}</span>`;
}
