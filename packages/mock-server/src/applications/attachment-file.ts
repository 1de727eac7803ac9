import type { FieldProblem } from '@drsk/contract';
import {
  attachmentMessages,
  maxAttachments,
  maxFormAttachmentBytes,
  type Locale,
} from '@drsk/domain';
import type { UploadedFile } from '../http/operation.js';
import { ProblemError, refuseFields } from '../http/reply.js';
import { attachmentFileMessages } from './attachment-file.messages.js';
import { inspect, type Inspected } from './file-inspection.js';
import { isPromising, type MediaType } from './media-type.js';

/**
 * What a file really is.
 *
 * @throws {ProblemError} 413 or 422 where it cannot be taken
 */
export function requireFile(
  { bytes, fileName }: UploadedFile,
  locale: Locale,
): Inspected & { mediaType: MediaType } {
  if (bytes.length > maxFormAttachmentBytes) throw new ProblemError(413, 'body_too_large');
  const inspected = inspect(bytes);
  const { mediaType } = inspected;
  if (mediaType) return { ...inspected, mediaType };
  return refuseFields({ file: contentProblem({ size: bytes.length, fileName }, locale) });
}

/** Why content that is no document of ours is refused. */
export function contentProblem(
  { size, fileName }: { size: number; fileName: string },
  locale: Locale,
): FieldProblem {
  const { files } = attachmentMessages[locale];
  if (size === 0) return { code: 'file_empty', text: files.empty };
  if (!isPromising(fileName)) return { code: 'file_type', text: files.type };
  return { code: 'file_type_mismatch', text: attachmentFileMessages[locale].file_type_mismatch };
}

/** @throws {ProblemError} 422 where as many files have come at one time as may */
export function requireRoom(attached: number, locale: Locale): void {
  if (attached < maxAttachments) return;
  const text = attachmentFileMessages[locale].too_many_files(maxAttachments);
  refuseFields({ file: { code: 'too_many_files', text } });
}
