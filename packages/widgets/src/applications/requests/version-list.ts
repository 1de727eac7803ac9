import { localDate } from '@drsk/domain';
import type { ApplicationVersion } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatShortDay, regionOf } from '../dates.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import { messages } from './after-filing.messages.js';
import { renderChanges } from './change-table.js';

/** What the application said after each correction, the last one first. */
export function renderVersions(
  versions: readonly ApplicationVersion[],
  view: TrackerView,
): TemplateResult | typeof nothing {
  if (versions.length < 2) return nothing;
  const text = messages[view.language];
  return html`<details class="fold">
    <summary class="fold-summary">
      ${text.versions} <span class="muted small">${versions.length}</span>
    </summary>
    <div class="stack">${versions.toReversed().map((version) => renderVersion(version, view))}</div>
  </details>`;
}

function renderVersion(
  { at, changes, hasRestarted, number }: ApplicationVersion,
  view: TrackerView,
): TemplateResult {
  const text = messages[view.language];
  const date = formatShortDay(localDate(at, regionOf(view.application)), view);
  return html`<section class="version">
    <div class="row-title"><strong>${text.version(number, date)}</strong></div>
    ${changes.length === 0 ? html`<p class="text muted">${text.first}</p>` : renderChanges(changes, view.language)}
    ${hasRestarted ? html`<p class="text small muted">${text.restarted}</p>` : nothing}
  </section>`;
}
