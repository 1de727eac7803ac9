import type { FieldProblem } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { refuseFields } from '../http/reply.js';
import { expireNever } from './expiry.js';
import { inspectUpload, removeUpload } from './file-content.js';
import type { Inspected } from './file-inspection.js';
import { contentProblem, type SoundFile } from './sound-file.js';
import { type UploadRow, uploadTable } from './upload.js';
import { uploadMessages } from './upload.messages.js';

/** @throws {ProblemError} 422 where there is none, or it is for something else */
export async function requireUpload(
  subject: string,
  { uploadId, locale }: { readonly uploadId: string; readonly locale: Locale },
  { transaction }: Moment,
): Promise<UploadRow> {
  const upload = await transaction.get(uploadTable, uploadId);
  if (upload?.subject === subject) return upload;
  return refuse('upload_gone', locale);
}

/**
 * What has come as a whole; what is wrong with it, where it is of no use and gone.
 *
 * @throws {ProblemError} 422 where something of it has not come yet
 */
export async function finishUpload(
  upload: UploadRow,
  locale: Locale,
  moment: Moment,
): Promise<SoundFile | FieldProblem> {
  if (upload.offset !== upload.size) refuse('upload_unfinished', locale);
  const inspected = await inspectUpload(upload, moment);
  const problem = problemOf(upload, inspected, locale);
  if (!problem) return soundOf(inspected);
  await removeUpload(upload, moment);
  return problem;
}

/** It has become a file, and lasts as long as that; nothing is kept of an infected one. */
export async function settleUpload(
  upload: UploadRow,
  { fileId, isInfected }: { readonly fileId: string; readonly isInfected: boolean },
  moment: Moment,
): Promise<void> {
  await expireNever(upload, moment);
  if (isInfected) await removeUpload(upload, moment);
  else await moment.transaction.put(uploadTable, { ...upload, fileId });
}

function refuse(code: 'upload_gone' | 'upload_unfinished', locale: Locale): never {
  return refuseFields({ uploadId: { code, text: uploadMessages[locale][code] } });
}

function problemOf(
  { size, fileName, sha256 }: UploadRow,
  inspected: Inspected,
  locale: Locale,
): FieldProblem | undefined {
  if (inspected.sha256 !== sha256)
    return { code: 'file_changed', text: uploadMessages[locale].file_changed };
  return inspected.mediaType ? undefined : contentProblem({ size, fileName }, locale);
}

function soundOf({ mediaType, ...inspected }: Inspected): SoundFile {
  if (!mediaType) throw new TypeError('A file of no known type is refused before');
  return { ...inspected, mediaType };
}
