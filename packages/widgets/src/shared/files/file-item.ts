import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, warningIcon } from '../icons.js';
import type { KeptFile, StoppedFile } from './file-store.js';
import {
  type FileRow,
  renderErrorNote,
  renderFileButton,
  renderFileRow,
  renderNote,
} from './file-row.js';
import { messages } from './upload.messages.js';
import type { UploadedFiles } from './uploaded-files.js';

/** A file that the server has. */
export function renderKeptFile<Kept extends KeptFile>(
  files: UploadedFiles<Kept>,
  file: Kept,
): TemplateResult {
  const { language } = files.host;
  const text = messages[language];
  const { fileName: name, scan, size } = file;
  const open = (): unknown => files.opener.open(file);
  const isOpening = files.opener.openingId === file.id;
  const isInfected = scan === 'infected';
  const actions = html`
    ${isInfected ? nothing : renderFileButton(isOpening ? text.opening : text.open, name, open)}
    ${renderFileButton(text.remove, name, () => files.remove(file))}
  `;
  const row = { name, size, language, mark: markOf(files, file), actions };
  return renderFileRow({ ...row, ...standingOf(file, files) });
}

/** Who has the file chooses it once more; nobody but the applicant sees its name. */
export function renderPendingFile<Kept extends KeptFile>(
  files: UploadedFiles<Kept>,
  upload: StoppedFile<Kept>,
  choose: () => unknown,
): TemplateResult {
  const { language } = files.host;
  const text = messages[language];
  const { fileName: name, size, offset } = upload;
  const actions = html`
    ${renderFileButton(text.goOn, name, choose)}
    ${renderFileButton(text.remove, name, () => files.pending.discard(upload))}
  `;
  const note = renderNote(text.pending(Math.floor((offset / size) * 100)));
  const mark = html`<span class="file-stopped">${warningIcon()}</span>`;
  return renderFileRow({ name, size, language, mark, note, actions });
}

/** Whether the file counts, in words. */
function standingOf<Kept extends KeptFile>(
  { scan }: Kept,
  { host }: UploadedFiles<Kept>,
): Pick<FileRow, 'hidden' | 'note'> {
  const text = messages[host.language];
  if (scan === 'infected') return { note: renderErrorNote(text.infected) };
  if (scan === 'pending') return { hidden: text.attached, note: renderNote(text.scanning) };
  return { hidden: text.attached };
}

function markOf<Kept extends KeptFile>(files: UploadedFiles<Kept>, file: Kept): TemplateResult {
  if (file.scan === 'infected') return html`<span class="file-failed">${warningIcon()}</span>`;
  const done = html`<span class="file-done">${checkIcon()}</span>`;
  return html`${files.thumbnailOf(file) ?? nothing}
  ${file.scan === 'pending' ? html`<span class="spinner" part="spinner"></span>` : done}`;
}
