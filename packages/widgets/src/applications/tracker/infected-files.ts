import { isStopped, soundAttachments } from '@drsk/domain';
import type { Application, Attachment } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { messages } from './infected-files.messages.js';
import type { TrackerView } from './tracker-view.js';

/** Files that were lost to a virus when nobody asks for them any more: what that means, and what to do. */
export function renderInfected(view: TrackerView): TemplateResult | typeof nothing {
  const files = lostFiles(view.application);
  if (files.length === 0) return nothing;
  const { advice, text, title } = messages[view.language];
  return html`<div class="alert alert-warning" part="alert alert-warning">
    <p class="alert-title">${title(files.length)}</p>
    <ul class="points">
      ${files.map(({ fileName }) => html`<li>${fileName}</li>`)}
    </ul>
    <p class="text">${text}</p>
    <p class="text">${advice}</p>
  </div>`;
}

/** What is asked for again has a field of its own, and what came again in its place is whole. */
function lostFiles(application: Application): Attachment[] {
  const { attachments, missingItems, status } = application;
  if (status === 'draft' || status === 'completed' || isStopped(application)) return [];
  const requested = missingItems.filter(({ state }) => state === 'requested');
  const asked = requested.map(({ attachmentKind }) => attachmentKind);
  const whole = soundAttachments(attachments).map(({ kind }) => kind);
  const isReplaced = ({ kind }: Attachment): boolean => kind !== 'other' && whole.includes(kind);
  return attachments.filter(
    (file) => file.scan === 'infected' && !asked.includes(file.kind) && !isReplaced(file),
  );
}
