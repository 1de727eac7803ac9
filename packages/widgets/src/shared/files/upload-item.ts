import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DrskElement } from '../drsk-element.js';
import { errorFacts } from '../error-facts.js';
import { renderHelp } from '../failure.js';
import { icon, warningIcon } from '../icons.js';
import { formatFileSize } from '../file-size.js';
import type { KeptFile } from './file-store.js';
import { renderErrorNote, renderFileButton, renderFileRow, renderNote } from './file-row.js';
import { type FileState, type FileUpload, isOver } from './file-upload.js';
import type { UploadController } from './upload-controller.js';
import { isOfFile, uploadError } from './upload-error.js';
import { messages } from './upload.messages.js';
import type { UploadedFiles } from './uploaded-files.js';

/** A file on its way, or one that did not arrive. */
export function renderUpload<Kept extends KeptFile>(
  files: UploadedFiles<Kept>,
  upload: FileUpload<Kept['kind']>,
): TemplateResult {
  const { host, limits } = files;
  const { language } = host;
  const error = uploadError(upload, { language, limits });
  const { name, size } = upload.file;
  return renderFileRow({
    name,
    size,
    language,
    mark: renderMark(upload, error !== undefined),
    note: error === undefined ? renderState(host, upload) : renderError(host, upload, error),
    actions: renderActions(files, upload),
  });
}

/** A file that will not do is the reader's to change; what failed otherwise may need somebody's help. */
function renderError(host: DrskElement, upload: FileUpload, error: string): TemplateResult {
  const { failure } = upload;
  const isHelped = failure !== undefined && !isOfFile(failure);
  return html`${renderErrorNote(error)}
  ${isHelped ? html`<div class="file-note">${renderHelp(host, errorFacts(failure))}</div>` : nothing}`;
}

function renderMark({ state, thumbnail }: FileUpload, isFailed: boolean): TemplateResult {
  if (isFailed) return html`<span class="file-failed">${warningIcon()}</span>`;
  const spinner = html`<span class="spinner" part="spinner"></span>`;
  return html`${thumbnail ?? nothing}${marks[state]?.() ?? spinner}`;
}

/** Of those that do not move; a file that was taken off the list has the mark of that. */
const marks: Partial<Record<FileState, () => TemplateResult>> = {
  paused: () => html`<span>${icon(svg`<path d="M7 5v10M13 5v10"></path>`)}</span>`,
  removed: () => html`<span>${icon(svg`<path d="m5 5 10 10M15 5 5 15"></path>`)}</span>`,
};

function renderState(host: DrskElement, upload: FileUpload): TemplateResult {
  const note = noteOf(upload, messages[host.language]);
  return html`${note === undefined ? nothing : renderNote(note)}
  ${measured.includes(upload.state) ? renderProgress(host, upload) : nothing}`;
}

const measured: readonly FileState[] = ['uploading', 'paused', 'offline'];

function noteOf({ state }: FileUpload, text: typeof messages.ru): string | undefined {
  const { preparing, waiting, hashing, paused, offline, attaching, gone } = text;
  const notes: Partial<Record<FileState, string>> = {
    preparing,
    waiting,
    hashing,
    paused,
    offline,
    attaching,
    removed: gone,
  };
  return notes[state];
}

function renderProgress(host: DrskElement, upload: FileUpload): TemplateResult {
  const text = messages[host.language];
  const percent = Math.floor(upload.progress * 100);
  const { file, originalSize } = upload;
  const shrunk = originalSize && text.shrunk(formatFileSize(originalSize, host.language));
  return html`<span class="file-note progress-line">
      <progress
        class="progress"
        max="100"
        .value=${percent}
        aria-label=${text.uploading(file.name)}
      ></progress>
      <span class="small">${text.progress(percent)}</span>
    </span>
    ${shrunk ? renderNote(shrunk) : nothing}`;
}

/** The first button says something else as the file goes on, and stays where it is with the reader's focus. */
function renderActions<Kept extends KeptFile>(
  { host, uploads }: UploadedFiles<Kept>,
  upload: FileUpload<Kept['kind']>,
): TemplateResult {
  const text = messages[host.language];
  const { name } = upload.file;
  const step = stepOf(uploads, upload, text);
  return html`
    ${step ? renderFileButton(step.label, name, step.act) : nothing}
    ${renderFileButton(isOver(upload) ? text.dismiss : text.cancel, name, () => uploads.drop(upload))}
  `;
}

/** Smaller ones are there before anybody presses. */
const pausable = 2 * 1024 * 1024;

function stepOf<Kept extends KeptFile>(
  uploads: UploadController<Kept>,
  upload: FileUpload<Kept['kind']>,
  text: typeof messages.ru,
): { label: string; act: () => unknown } | undefined {
  const retry = (): void => uploads.retry(upload);
  const steps = new Map<FileState, { label: string; act: () => unknown }>([
    ['failed', { label: text.retry, act: retry }],
    ['removed', { label: text.undo, act: retry }],
    ['paused', { label: text.resume, act: () => uploads.resume(upload) }],
  ]);
  if (upload.file.size > pausable)
    steps.set('uploading', { label: text.pause, act: () => uploads.pause(upload) });
  return steps.get(upload.state);
}
