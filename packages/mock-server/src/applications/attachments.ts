import type { Attachment, AttachmentKind } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { UploadedFile } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { sha256 } from '../http/sha256.js';
import { type ApplicationRow, applicationTable, attachmentBlob } from './application.js';
import { requireMediaType, requireRoom } from './attachment-file.js';
import { safeFileName } from './file-name.js';
import { fittingName } from './media-type.js';

export interface Upload {
  readonly kind: AttachmentKind;
  readonly file: UploadedFile;
  readonly locale: Locale;
}

/** @throws {ProblemError} 409, 413 or 422 where the file cannot be taken */
export async function attach(
  application: ApplicationRow,
  { kind, file, locale }: Upload,
  moment: Moment,
): Promise<Attachment> {
  requireOpen(application);
  const { attachments } = application;
  requireRoom(newAttachments(application).length, locale);
  const mediaType = requireMediaType(file, locale);
  const attachment = {
    id: moment.random.id('att'),
    kind,
    fileName: fittingName(safeFileName(file.fileName), mediaType),
    size: file.bytes.length,
    mediaType,
    sha256: await sha256(file.bytes),
    uploadedAt: moment.now,
  };
  await moment.transaction.putBlob(attachmentBlob(attachment.id), file.bytes);
  await keep(application, [...attachments, attachment], moment);
  return attachment;
}

/** @throws {ProblemError} 404 where there is none, 409 where the grid holds it already */
export async function detach(
  application: ApplicationRow,
  attachmentId: string,
  moment: Moment,
): Promise<void> {
  const attachment = requireAttachment(application, attachmentId);
  requireOpen(application);
  if (!newAttachments(application).includes(attachment))
    throw new ProblemError(409, 'stage_forbids');
  await moment.transaction.removeBlob(attachmentBlob(attachmentId));
  const others = application.attachments.filter((other) => other !== attachment);
  await keep(application, others, moment);
}

/** @throws {ProblemError} 404 where there is none */
export function requireAttachment({ attachments }: ApplicationRow, id: string): Attachment {
  const attachment = attachments.find((candidate) => candidate.id === id);
  if (!attachment) throw new ProblemError(404, 'not_found');
  return attachment;
}

/** What has been attached since the grid got the application, or asked for more. */
export function newAttachments({ attachments, filing }: ApplicationRow): readonly Attachment[] {
  return attachments.slice(filing?.heldAttachments ?? 0);
}

/** Files come with a draft, or when the grid waits for them (п. 15). */
function requireOpen({ status }: ApplicationRow): void {
  if (status !== 'draft' && status !== 'incomplete') throw new ProblemError(409, 'stage_forbids');
}

/** Without a new version: an upload beside an open form must not make the form's next change a lost update. */
function keep(
  application: ApplicationRow,
  attachments: readonly Attachment[],
  { transaction }: Moment,
): Promise<void> {
  return transaction.put(applicationTable, { ...application, attachments });
}
