import {
  attachmentMessages,
  attachmentTypes,
  maxFormAttachmentBytes,
  toMegabytes,
} from '@drsk/domain';
import type { Attachment, AttachmentKind } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import {
  describedBy,
  type Field,
  type FieldForm,
  fieldId,
  renderError,
  renderHint,
  renderRequired,
} from '../../shared/field.js';
import { renderAttachedFile, renderUpload } from './file-item.js';
import type { UploadController } from './upload-controller.js';
import { messages } from './upload.messages.js';

export interface UploadField extends Field {
  name: AttachmentKind;
  attachments: readonly Attachment[];
  remove?: (attachment: Attachment) => unknown;
}

const accept = Object.keys(attachmentTypes).join();

/** Files of one kind: a place to drop them, a button to choose them, and those that are here or on their way. */
export function renderUploadField(
  uploads: UploadController,
  form: FieldForm,
  field: UploadField,
): TemplateResult {
  const sent = uploads.of(field.name);
  return html`
    <div class="field upload" part="field upload">
      <div class="label" part="label" id=${`${fieldId(field)}-label`}>
        ${field.label}${renderRequired(field)}
      </div>
      ${renderHint(field)} ${renderDropZone(uploads, form, field)} ${renderError(form, field)}
      ${
        field.attachments.length + sent.length > 0
          ? html`<ul class="files" aria-labelledby=${`${fieldId(field)}-label`}>
              ${field.attachments.map((file) => renderAttachedFile(uploads.host, file, field.remove))}
              ${sent.map((upload) => renderUpload(uploads, upload))}
            </ul>`
          : nothing
      }
    </div>
  `;
}

function renderDropZone(
  uploads: UploadController,
  form: FieldForm,
  field: UploadField,
): TemplateResult {
  const add = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) void uploads.add(field.name, files);
  };
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
      >${messages[uploads.host.language].choose}</label
    >
    <span class="drop-note">
      <span class="drop-words">${messages[uploads.host.language].drop}</span>
      <span class="muted small"
        >${attachmentMessages[uploads.host.language].files.accepted(
          toMegabytes(maxFormAttachmentBytes),
        )}</span
      >
    </span>
  </div>`;
}

function renderInput(
  form: FieldForm,
  field: UploadField,
  add: (files: FileList | null) => void,
): TemplateResult {
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    add(target.files);
    // Else the same file, mended, could not be chosen again.
    target.value = '';
  };
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
    @change=${choose}
  />`;
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
