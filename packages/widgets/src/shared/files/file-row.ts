import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../language.js';
import { formatFileSize } from '../file-size.js';

export interface FileRow {
  name: string;
  size: number;
  language: Language;
  /** A picture of the file, or of how it stands. */
  mark: unknown;
  /** Said after the name, for who does not see the mark. */
  hidden?: string;
  /** Below the name. */
  note?: unknown;
  actions: unknown;
}

/** One file of a list. */
export function renderFileRow(row: FileRow): TemplateResult {
  const { name, size, language, mark, hidden, note, actions } = row;
  return html`<li class="file" part="upload-item">
    <span class="file-mark">${mark}</span>
    <span class="file-name">
      ${name}${hidden ? html`<span class="visually-hidden">, ${hidden}</span>` : nothing}
    </span>
    <span class="file-size">${formatFileSize(size, language)}</span>
    <span class="file-actions">${actions}</span>
    ${note ?? nothing}
  </li>`;
}

export function renderNote(text: string): TemplateResult {
  return html`<span class="file-note muted small">${text}</span>`;
}

export function renderErrorNote(text: string): TemplateResult {
  return html`<p class="error file-note">${text}</p>`;
}

/** The file's name tells a screen-reader user which of many buttons it is. */
export function renderFileButton(
  label: string,
  fileName: string,
  act: () => unknown,
): TemplateResult {
  return html`<button
    class="button button-link"
    part="button button-link"
    type="button"
    @click=${act}
  >
    ${label}<span class="visually-hidden"> ${fileName}</span>
  </button>`;
}
