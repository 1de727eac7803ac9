import { html, type TemplateResult } from 'lit';
import type { OperatorCase } from '../../../operator/operator.js';
import type { Page } from '../shared/page.js';
import { filesViewMessages } from './files.messages.js';

type File = OperatorCase['files'][number];
type Verdict = 'clean' | 'infected';

/** What may still be said of a file. */
const verdicts = {
  pending: ['clean', 'infected'],
  clean: ['infected'],
  infected: [],
} as const satisfies Record<File['scan'], readonly Verdict[]>;

/** The files of an application with what the search for viruses says of them, and may say instead. */
export function renderFiles(
  { files }: Pick<OperatorCase, 'files'>,
  page: Page,
): TemplateResult | undefined {
  const words = filesViewMessages[page.language];
  if (files.length === 0) return undefined;
  return html`<details class="action">
    <summary>${words.title}</summary>
    <ul class="plain">
      ${files.map((file) => renderFile(file, page))}
    </ul>
  </details>`;
}

function renderFile(
  { fileName, id, scan }: File,
  { control, language, run }: Page,
): TemplateResult {
  const words = filesViewMessages[language];
  const decide = (verdict: Verdict) => () =>
    run(() => control.decideScan({ attachmentId: id, body: { verdict } }), words.verdicts[verdict]);
  return html`<li class="row">
    <span>${fileName} <span class="soft">${words.scans[scan]}</span></span>
    ${verdicts[scan].map(
      (verdict) =>
        html`<button type="button" @click=${decide(verdict)}>${words.verdicts[verdict]}</button>`,
    )}
  </li>`;
}
