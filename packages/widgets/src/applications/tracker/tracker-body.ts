import { html, nothing, type TemplateResult } from 'lit';
import { renderStagePicture } from './stage-picture.js';
import type { TrackedApplication } from './tracked-application.js';
import { renderNow } from './tracker-now.js';
import { type TrackerView, waitsForDocuments } from './tracker-view.js';

/** A filed application, the most urgent first. */
export function renderTracker(view: TrackerView, tracked: TrackedApplication): TemplateResult {
  return html`
    <div class="glance">
      ${renderStagePicture(view)} ${renderNow(view, tracked)}
      ${waitsForDocuments(view.application) ? tracked.missing?.render(view) : nothing}
      ${tracked.rest?.actions?.render(view)}
    </div>
    ${tracked.rest?.render(view)} ${tracked.after?.render(view)}
  `;
}
