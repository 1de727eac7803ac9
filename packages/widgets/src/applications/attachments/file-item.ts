import type { Attachment, Upload } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon, warningIcon } from '../../shared/icons.js';
import type { ApplicationFiles } from './application-files.js';
import {
  type FileRow,
  renderErrorNote,
  renderFileButton,
  renderFileRow,
  renderNote,
} from './file-row.js';
import { messages } from './upload.messages.js';

/** A file that the server has. */
export function renderAttachedFile(
  files: ApplicationFiles,
  attachment: Attachment,
): TemplateResult {
  const { language } = files.host;
  const text = messages[language];
  const { fileName: name, scan, size } = attachment;
  const open = (): unknown => files.opener.open(attachment);
  const isOpening = files.opener.openingId === attachment.id;
  const isInfected = scan === 'infected';
  const actions = html`
    ${isInfected ? nothing : renderFileButton(isOpening ? text.opening : text.open, name, open)}
    ${renderFileButton(text.remove, name, () => files.remove(attachment))}
  `;
  const row = { name, size, language, mark: markOf(files, attachment), actions };
  return renderFileRow({ ...row, ...standingOf(attachment, files) });
}

/** Who has the file chooses it once more; nobody but the applicant sees its name. */
export function renderPendingFile(
  files: ApplicationFiles,
  upload: Upload,
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
function standingOf(
  { scan }: Attachment,
  { host }: ApplicationFiles,
): Pick<FileRow, 'hidden' | 'note'> {
  const text = messages[host.language];
  if (scan === 'infected') return { note: renderErrorNote(text.infected) };
  if (scan === 'pending') return { hidden: text.attached, note: renderNote(text.scanning) };
  return { hidden: text.attached };
}

function markOf(files: ApplicationFiles, attachment: Attachment): TemplateResult {
  if (attachment.scan === 'infected')
    return html`<span class="file-failed">${warningIcon()}</span>`;
  const done = html`<span class="file-done">${checkIcon()}</span>`;
  return html`${files.thumbnailOf(attachment) ?? nothing}
  ${attachment.scan === 'pending' ? html`<span class="spinner" part="spinner"></span>` : done}`;
}
