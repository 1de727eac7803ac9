import { documentMessages, localDate } from '@drsk/domain';
import type { Document } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatShortDay, regionOf } from '../dates.js';
import type { FileOpener } from '../../shared/file-opener.js';
import { formatFileSize } from '../../shared/file-size.js';
import { renderNumber } from '../number-text.js';
import { messages } from './tracker-rest.messages.js';
import type { TrackerView } from './tracker-view.js';

/** What the grid has posted, newest first. */
export function renderDocuments(view: TrackerView, opener: FileOpener): TemplateResult {
  const { documents } = view.application;
  return html`<ul class="rows">
    ${documents.toReversed().map((document) => renderDocument(document, view, opener))}
  </ul>`;
}

function renderDocument(document: Document, view: TrackerView, opener: FileOpener): TemplateResult {
  const text = messages[view.language].documents;
  const { id, kind, number, postedAt, size } = document;
  const title = html`${documentMessages[view.language][kind]}
  ${number ? renderNumber(number, view.language) : nothing}`;
  const postedOn = localDate(postedAt, regionOf(view.application));
  return html`<li class="row-item">
    <div>
      <div class="row-title">${title}</div>
      <div class="muted small">
        ${text.posted(formatShortDay(postedOn, view))}&nbsp;·&nbsp;PDF,
        ${formatFileSize(size, view.language)}
      </div>
    </div>
    <div class="row-actions">
      <button
        class="button button-link"
        part="button button-link"
        type="button"
        @click=${() => opener.open(document)}
      >
        ${opener.openingId === id ? text.opening : text.open}
        <span class="visually-hidden">: ${title}</span>
      </button>
      <button
        class="button button-link"
        part="button button-link"
        type="button"
        @click=${() => opener.save(document)}
      >
        ${text.save}<span class="visually-hidden">: ${title}</span>
      </button>
    </div>
  </li>`;
}
