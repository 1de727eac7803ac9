import type { Application } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderDocuments } from './document-list.js';
import type { FileOpener } from './file-opener.js';
import { renderInvoice } from './invoice-parts.js';
import type { MissingDocuments } from './missing-documents.js';
import { renderStagePicture } from './stage-picture.js';
import { messages } from './status-tracker.messages.js';
import { hasNext, renderHistory, renderUpcoming } from './tracker-lists.js';
import { renderNow } from './tracker-now.js';
import { type TrackerView, waitsForDocuments } from './tracker-view.js';

/** A filed application, the most urgent first. */
export function renderTracker(
  view: TrackerView,
  opener: FileOpener,
  missing: MissingDocuments | undefined,
): TemplateResult {
  const { application } = view;
  const text = messages[view.language];
  const section = (title: string, content: unknown): TemplateResult =>
    html`<section class="part">
      <div class="subheading" role="heading" aria-level=${view.host.headingLevel + 1}>${title}</div>
      ${content}
    </section>`;
  return html`
    <div class="glance">
      ${renderStagePicture(view)} ${renderNow(view, opener)}
      ${waitsForDocuments(application) ? missing?.render(view) : nothing}
    </div>
    ${hasNext(view) ? section(text.next, renderUpcoming(view)) : nothing}
    ${
      application.invoice && isOwed(application)
        ? section(text.payment.title, renderInvoice(application.invoice, view))
        : nothing
    }
    ${application.documents.length > 0 ? section(text.documents.title, renderDocuments(view, opener)) : nothing}
    ${renderHistory(view)}
  `;
}

/** Nobody is to pay for what was annulled. */
function isOwed({ invoice, status }: Application): boolean {
  return status !== 'annulled' || (invoice?.paidKopecks ?? 0) > 0;
}
