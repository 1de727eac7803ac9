import type { Attachment } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { checkIcon, warningIcon } from '../../shared/icons.js';
import { formatFileSize } from '../file-size.js';
import type { Upload, UploadController } from './upload-controller.js';
import { uploadError } from './upload-error.js';
import { messages } from './upload.messages.js';

/** A file that the server has. */
export function renderAttachedFile(
  host: DrskElement,
  attachment: Attachment,
  remove?: (attachment: Attachment) => unknown,
): TemplateResult {
  const text = messages[host.language];
  const { fileName, size } = attachment;
  const button = remove ? renderButton(text.remove, fileName, () => remove(attachment)) : nothing;
  return html`<li class="file" part="upload-item">
    <span class="file-mark file-done">${checkIcon()}</span>
    <span class="file-name">
      ${fileName}<span class="visually-hidden">, ${text.attached}</span>
    </span>
    <span class="file-size">${formatFileSize(size, host.language)}</span>
    <span class="file-actions">${button}</span>
  </li>`;
}

/** A file on its way, or one that did not arrive. */
export function renderUpload(uploads: UploadController, upload: Upload): TemplateResult {
  const { language } = uploads.host;
  const error = uploadError(upload, language);
  const { file } = upload;
  return html`<li class="file" part="upload-item">
    <span class="file-mark ${error ? 'file-failed' : ''}">
      ${error ? warningIcon() : html`<span class="spinner" part="spinner"></span>`}
    </span>
    <span class="file-name">${file.name}</span>
    <span class="file-size">${formatFileSize(file.size, language)}</span>
    <span class="file-actions">${renderActions(uploads, upload)}</span>
    ${error ? html`<p class="error file-note">${error}</p>` : renderProgress(uploads.host, upload)}
  </li>`;
}

function renderProgress(host: DrskElement, upload: Upload): TemplateResult {
  const text = messages[host.language];
  if (upload.state === 'waiting')
    return html`<span class="file-note muted small">${text.waiting}</span>`;
  const percent = Math.round(upload.progress * 100);
  return html`<span class="file-note progress-line">
    <progress
      class="progress"
      max="100"
      .value=${percent}
      aria-label=${text.uploading(upload.file.name)}
    ></progress>
    <span class="small">${text.progress(percent)}</span>
  </span>`;
}

function renderActions(uploads: UploadController, upload: Upload): TemplateResult {
  const text = messages[uploads.host.language];
  const { name } = upload.file;
  const isOver = upload.state === 'failed' || upload.state === 'refused';
  return html`
    ${
      upload.state === 'failed'
        ? renderButton(text.retry, name, () => uploads.retry(upload))
        : nothing
    }
    ${renderButton(isOver ? text.dismiss : text.cancel, name, () => uploads.drop(upload))}
  `;
}

/** The file's name tells a screen-reader user which of many buttons it is. */
function renderButton(label: string, fileName: string, act: () => unknown): TemplateResult {
  return html`<button
    class="button button-link"
    part="button button-link"
    type="button"
    @click=${act}
  >
    ${label}<span class="visually-hidden"> ${fileName}</span>
  </button>`;
}
