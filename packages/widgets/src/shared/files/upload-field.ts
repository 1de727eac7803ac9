import { attachmentMessages, attachmentTypes, toMegabytes } from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  describedBy,
  type Field,
  type FieldForm,
  fieldId,
  renderError,
  renderHint,
  renderRequired,
} from '../field.js';
import { findField } from '../focus-field.js';
import { renderKeptFile, renderPendingFile } from './file-item.js';
import type { KeptFile } from './file-store.js';
import type { UploadedFiles } from './uploaded-files.js';
import { renderUpload } from './upload-item.js';
import { messages } from './upload.messages.js';

export interface UploadField<Kind extends string = string> extends Field {
  name: Kind;
}

const accept = Object.keys(attachmentTypes).join();

/** Files of one kind: a place to drop them, a button to choose them, and those that are here or on their way. */
export function renderUploadField<Kept extends KeptFile>(
  files: UploadedFiles<Kept>,
  form: FieldForm,
  field: UploadField<Kept['kind']>,
): TemplateResult {
  files.show();
  return html`
    <div class="field upload" part="field upload">
      <div class="label" part="label" id=${`${fieldId(field)}-label`}>
        ${field.label}${renderRequired(field)}
      </div>
      ${renderHint(field)} ${renderDropZone(files, form, field)} ${renderError(form, field)}
      ${renderFiles(files, field)}
    </div>
  `;
}

function renderFiles<Kept extends KeptFile>(
  files: UploadedFiles<Kept>,
  field: UploadField<Kept['kind']>,
): TemplateResult | typeof nothing {
  const attached = files.of(field.name);
  const sent = files.uploads.of(field.name);
  const pending = files.pending.of(field.name, sent);
  if (attached.length + sent.length + pending.length === 0) return nothing;
  const choose = (): void => findField(files.host, field.name)?.click();
  return html`<ul class="files" aria-labelledby=${`${fieldId(field)}-label`}>
    ${repeat(
      attached,
      ({ id }) => id,
      (file) => renderKeptFile(files, file),
    )}
    ${repeat(
      sent,
      (upload) => upload,
      (upload) => renderUpload(files, upload),
    )}
    ${repeat(
      pending,
      ({ id }) => id,
      (upload) => renderPendingFile(files, upload, choose),
    )}
  </ul>`;
}

function renderDropZone<Kept extends KeptFile>(
  files: UploadedFiles<Kept>,
  form: FieldForm,
  field: UploadField<Kept['kind']>,
): TemplateResult {
  const { host, limits, uploads } = files;
  const text = messages[host.language];
  const add = (list: FileList | null | undefined): void => {
    if (list && list.length > 0) void uploads.add(field.name, list);
  };
  const { accepted } = attachmentMessages[host.language].files;
  return html`<div
    class="drop-zone"
    @dragenter=${mark}
    @dragover=${mark}
    @dragleave=${unmark}
    @drop=${(event: DragEvent) => {
      unmark(event);
      add(event.dataTransfer?.files);
    }}
  >
    ${renderInput(form, field, add)}
    <label class="button" part="button" id=${`${fieldId(field)}-button`} for=${fieldId(field)}
      >${text.choose}</label
    >
    ${renderCamera(text.photograph, field, add)}
    <span class="drop-note">
      <span class="drop-words">${text.drop}</span>
      <span class="muted small">${accepted(toMegabytes(limits.maxBytes))}</span>
    </span>
  </div>`;
}

type AddFiles = (files: FileList | null) => void;

function renderInput(form: FieldForm, field: UploadField, add: AddFiles): TemplateResult {
  return html`<input
    class="file-input visually-hidden"
    type="file"
    multiple
    accept=${accept}
    id=${fieldId(field)}
    name=${field.name}
    aria-labelledby=${`${fieldId(field)}-button ${fieldId(field)}-label`}
    aria-required=${field.isRequired ? 'true' : nothing}
    aria-invalid=${form.errors[field.name] ? 'true' : nothing}
    aria-describedby=${describedBy(form, field)}
    @change=${(event: Event) => choose(event, add)}
  />`;
}

/** Straight to the camera, on what one holds in the hand. */
function renderCamera(label: string, field: UploadField, add: AddFiles): TemplateResult {
  const id = `${fieldId(field)}-camera`;
  return html`<span class="camera">
    <input
      class="file-input visually-hidden"
      type="file"
      accept="image/jpeg"
      capture="environment"
      id=${id}
      aria-labelledby=${`${id}-button ${fieldId(field)}-label`}
      @change=${(event: Event) => choose(event, add)}
    />
    <label class="button" part="button" id=${`${id}-button`} for=${id}>${label}</label>
  </span>`;
}

function choose({ target }: Event, add: AddFiles): void {
  if (!(target instanceof HTMLInputElement)) return;
  add(target.files);
  // Else the same file, mended, could not be chosen again.
  target.value = '';
}

function mark(event: DragEvent): void {
  event.preventDefault();
  zoneOf(event)?.classList.add('drop-zone-over');
}

function unmark(event: DragEvent): void {
  event.preventDefault();
  zoneOf(event)?.classList.remove('drop-zone-over');
}

function zoneOf({ currentTarget }: Event): Element | undefined {
  return currentTarget instanceof Element ? currentTarget : undefined;
}
