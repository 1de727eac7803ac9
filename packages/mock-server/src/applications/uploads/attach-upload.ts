import type { Attachment, FieldProblem } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { refuseFields } from '../../http/reply.js';
import type { ApplicationRow } from '../application.js';
import { inspectUpload, removeUpload } from '../attachment-content.js';
import { contentProblem, requireRoom } from '../attachment-file.js';
import { attachmentFileMessages } from '../attachment-file.messages.js';
import { addFile, newAttachments, requireOpen } from '../attachments.js';
import type { Inspected } from '../file-inspection.js';
import { expireNever } from './expiry.js';
import { type UploadRow, uploadTable } from './upload.js';

export interface UploadToAttach {
  readonly uploadId: string;
  readonly locale: Locale;
}

/**
 * The attachment that an upload has become; what is wrong with the file, where it becomes none and is gone.
 *
 * @throws {ProblemError} 409 or 422 where it is not the time for that
 */
export async function attachUpload(
  application: ApplicationRow,
  { uploadId, locale }: UploadToAttach,
  moment: Moment,
): Promise<Attachment | FieldProblem> {
  const upload = await requireUpload(application, { uploadId, locale }, moment);
  const before = application.attachments.find(({ id }) => id === upload.attachmentId);
  if (before) return before;
  requireOpen(application);
  requireRoom(newAttachments(application).length, locale);
  requireWhole(upload, locale);
  const inspected = await inspectUpload(upload, moment);
  const problem = problemOf(upload, inspected, locale);
  if (problem) await removeUpload(upload, moment);
  return problem ?? become(application, { ...upload, ...inspected }, moment);
}

async function become(
  application: ApplicationRow,
  upload: UploadRow & Inspected,
  moment: Moment,
): Promise<Attachment> {
  const { mediaType, sha256, isInfected, ...row } = upload;
  if (!mediaType) throw new TypeError('A file of no known type is refused before');
  const attachment = await addFile(application, { ...row, mediaType, sha256, isInfected }, moment);
  await expireNever(upload, moment);
  if (attachment.scan === 'infected') await removeUpload(upload, moment);
  else await moment.transaction.put(uploadTable, { ...row, sha256, attachmentId: attachment.id });
  return attachment;
}

async function requireUpload(
  application: ApplicationRow,
  { uploadId, locale }: UploadToAttach,
  { transaction }: Moment,
): Promise<UploadRow> {
  const upload = await transaction.get(uploadTable, uploadId);
  if (upload?.applicationId === application.id) return upload;
  const text = attachmentFileMessages[locale].upload_gone;
  return refuseFields({ uploadId: { code: 'upload_gone', text } });
}

function requireWhole({ offset, size }: UploadRow, locale: Locale): void {
  if (offset === size) return;
  const text = attachmentFileMessages[locale].upload_unfinished;
  refuseFields({ uploadId: { code: 'upload_unfinished', text } });
}

function problemOf(
  { size, fileName, sha256 }: UploadRow,
  inspected: Inspected,
  locale: Locale,
): FieldProblem | undefined {
  if (inspected.sha256 !== sha256)
    return { code: 'file_changed', text: attachmentFileMessages[locale].file_changed };
  return inspected.mediaType ? undefined : contentProblem({ size, fileName }, locale);
}
