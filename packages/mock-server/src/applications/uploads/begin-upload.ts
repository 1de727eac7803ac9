import { attachmentMessages, maxAttachmentBytes, type Locale, toMegabytes } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { ProblemError, refuseFields } from '../../http/reply.js';
import type { ApplicationRow } from '../application.js';
import { contentProblem, requireRoom } from '../attachment-file.js';
import { newAttachments, requireOpen } from '../attachments.js';
import { expireLater } from './expiry.js';
import { type UploadMetadata, type UploadRow, uploadTable } from './upload.js';

export interface UploadCreation extends Omit<UploadMetadata, 'applicationId'> {
  readonly size: number;
  readonly metadata: string;
  readonly locale: Locale;
}

/**
 * Makes room for a file that comes part by part.
 *
 * @throws {ProblemError} 409, 413 or 422 where it would not be taken in the end
 */
export async function beginUpload(
  application: ApplicationRow,
  { locale, ...creation }: UploadCreation,
  moment: Moment,
): Promise<UploadRow> {
  requireOpen(application);
  requireSize(creation, locale);
  const waiting = await waitingUploads(application.id, moment);
  requireRoom(newAttachments(application).length + waiting.length, locale);
  const upload = {
    ...creation,
    id: moment.random.id('upl'),
    accountId: application.accountId,
    applicationId: application.id,
    offset: 0,
    parts: 0,
    attachmentId: null,
    createdAt: moment.now,
    expiresAt: later(moment.now, { days: 1 }),
  };
  return expireLater(upload, moment);
}

/** The oldest first. */
export function waitingUploads(
  applicationId: string,
  { transaction }: Moment,
): Promise<readonly UploadRow[]> {
  return transaction.list(uploadTable, { index: 'waiting', prefix: `${applicationId}/` });
}

function requireSize({ size, fileName }: { size: number; fileName: string }, locale: Locale): void {
  if (size === 0) refuseFields({ file: contentProblem({ size, fileName }, locale) });
  if (size <= maxAttachmentBytes) return;
  const detail = attachmentMessages[locale].files.size(toMegabytes(maxAttachmentBytes));
  throw new ProblemError(413, 'body_too_large', { detail });
}
