import { html, type TemplateResult } from 'lit';
import type { ControlAnswer } from '../../../client/control-call.js';
import type { Language } from '../shared/language.js';
import { snapshotsMessages } from './snapshots.messages.js';

export type Difference = ControlAnswer<'compareSnapshot'>;
type Table = Difference['tables'][number];

interface Compared {
  readonly name: string;
  readonly difference: Difference;
}

/** What has changed since a snapshot, table by table. */
export function renderDifference(
  { name, difference: { tables, files } }: Compared,
  language: Language,
): TemplateResult {
  const words = snapshotsMessages[language];
  const isSame =
    tables.length + files.added.length + files.changed.length + files.removed.length === 0;
  return html`<h3>${words.difference(name)}</h3>
    <div role="status">
      ${isSame ? html`<p class="soft">${words.same}</p>` : undefined}
      ${tables.map((table) => renderTable(table, language))}
      ${lines(words.files, files.added, words.added)}
      ${lines(words.files, files.removed, words.removed)}
    </div>`;
}

function renderTable(
  { table, added, removed, changed }: Table,
  language: Language,
): TemplateResult {
  const words = snapshotsMessages[language];
  const sums = [
    ...(added.length > 0 ? [`${words.added} ${added.length}`] : []),
    ...(removed.length > 0 ? [`${words.removed} ${removed.length}`] : []),
    ...(changed.length > 0 ? [`${words.changed} ${changed.length}`] : []),
  ];
  return html`<details class="action">
    <summary><code>${table}</code> ${sums.join(', ')}</summary>
    ${lines('', added, words.added)} ${lines('', removed, words.removed)}
    ${changed.map(
      ({ id, fields }) =>
        html`<p><code>${id}</code></p>
          <ul>
            ${fields.map(
              ({ name, before, after }) =>
                html`<li>
                  <code>${name}</code>: <del>${before ?? '—'}</del> → <ins>${after ?? '—'}</ins>
                </li>`,
            )}
          </ul>`,
    )}
  </details>`;
}

function lines(title: string, ids: readonly string[], what: string): TemplateResult | undefined {
  return ids.length === 0
    ? undefined
    : html`<p>${title} ${what}: <code>${ids.join(', ')}</code></p>`;
}
