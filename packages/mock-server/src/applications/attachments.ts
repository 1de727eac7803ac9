import type { ApplicationStatus, Attachment, AttachmentKind } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { UploadedFile } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { type ApplicationRow, attachmentBlob } from './application.js';
import { removeContent } from './attachment-content.js';
import { safeFileName } from '../uploads/file-name.js';
import { fittingName } from '../uploads/media-type.js';
import { requireFile, type SoundFile } from '../uploads/sound-file.js';
import { requireRoom } from './attachment-file.js';
import { firstScan } from './scans.js';
import { storeApplication } from './store-application.js';

/** A file that came in one request. */
export interface FormUpload {
  readonly kind: AttachmentKind;
  readonly file: UploadedFile;
  readonly locale: Locale;
}

/** A file that may be attached. */
export interface NewFile extends SoundFile {
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly size: number;
}

/** @throws {ProblemError} 409, 413 or 422 where the file cannot be taken */
export async function attach(
  application: ApplicationRow,
  { kind, file, locale }: FormUpload,
  moment: Moment,
): Promise<Attachment> {
  requireOpen(application);
  requireRoom(newAttachments(application).length, locale);
  const inspected = requireFile(file, locale);
  const fileName = safeFileName(file.fileName);
  const size = file.bytes.length;
  const attachment = await addFile(application, { ...inspected, kind, fileName, size }, moment);
  if (attachment.scan !== 'infected')
    await moment.transaction.putBlob(attachmentBlob(attachment.id), file.bytes);
  return attachment;
}

/** The attachment of a file whose content is stored by whoever adds it, unless it is infected. */
export async function addFile(
  application: ApplicationRow,
  { kind, fileName, size, mediaType, sha256, isInfected }: NewFile,
  moment: Moment,
): Promise<Attachment> {
  const id = moment.random.id('att');
  const inspected = { mediaType, sha256, isInfected };
  const attachment = {
    id,
    kind,
    fileName: fittingName(fileName, mediaType),
    size,
    mediaType,
    sha256,
    scan: await firstScan(id, { ...inspected, application }, moment),
    uploadedAt: moment.now,
  };
  await keep(application, [...application.attachments, attachment], moment);
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
  await removeContent(attachmentId, moment);
  const others = application.attachments.filter((other) => other !== attachment);
  await keep(application, others, moment);
}

const takingFiles: readonly ApplicationStatus[] = ['draft', 'incomplete', 'accepted', 'completed'];

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

/**
 * Files come with a draft, when the grid waits for them (п. 15), or with what is asked for after the contract.
 *
 * @throws {ProblemError} 409 at any other time
 */
export function requireOpen({ status }: ApplicationRow): void {
  if (!takingFiles.includes(status)) throw new ProblemError(409, 'stage_forbids');
}

/** Without a new version: an upload beside an open form must not make the form's next change a lost update. */
function keep(
  application: ApplicationRow,
  attachments: readonly Attachment[],
  moment: Moment,
): Promise<void> {
  return storeApplication({ ...application, attachments }, moment);
}
