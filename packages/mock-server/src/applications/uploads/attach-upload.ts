import type { Attachment, FieldProblem } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { finishUpload, requireUpload, settleUpload } from '../../uploads/finish-upload.js';
import type { ApplicationRow } from '../application.js';
import { requireRoom } from '../attachment-file.js';
import { addFile, newAttachments, requireOpen } from '../attachments.js';

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
  const upload = await requireUpload(application.id, { uploadId, locale }, moment);
  const before = application.attachments.find(({ id }) => id === upload.fileId);
  if (before) return before;
  requireOpen(application);
  requireRoom(newAttachments(application).length, locale);
  const file = await finishUpload(upload, locale, moment);
  if ('code' in file) return file;
  const { fileName, kind, size } = upload;
  if (kind === null) throw new TypeError('An upload for an application has its kind');
  const attachment = await addFile(application, { ...file, fileName, kind, size }, moment);
  const isInfected = attachment.scan === 'infected';
  await settleUpload(upload, { fileId: attachment.id, isInfected }, moment);
  return attachment;
}
