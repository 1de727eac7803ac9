import type { FieldProblem } from '@drsk/contract';
import {
  attachmentMessages,
  type Locale,
  maxAttachmentBytes,
  maxFormAttachmentBytes,
  toMegabytes,
} from '@drsk/domain';
import type { UploadedFile } from '../http/operation.js';
import { ProblemError, refuseFields } from '../http/reply.js';
import { inspect, type Inspected } from './file-inspection.js';
import { isPromising, type MediaType } from './media-type.js';
import { uploadMessages } from './upload.messages.js';

/** A file of a type that is taken. */
export interface SoundFile extends Inspected {
  readonly mediaType: MediaType;
}

/**
 * What a file of one request really is.
 *
 * @throws {ProblemError} 413 or 422 where it cannot be taken
 */
export function requireFile({ bytes, fileName }: UploadedFile, locale: Locale): SoundFile {
  if (bytes.length > maxFormAttachmentBytes) throw new ProblemError(413, 'body_too_large');
  const inspected = inspect(bytes);
  const { mediaType } = inspected;
  if (mediaType) return { ...inspected, mediaType };
  return refuseFields({ file: contentProblem({ size: bytes.length, fileName }, locale) });
}

interface Named {
  readonly size: number;
  readonly fileName: string;
}

/** @throws {ProblemError} 413 or 422 before anything has come of a file that is too large, or empty */
export function requireSize({ size, fileName }: Named, locale: Locale): void {
  if (size === 0) refuseFields({ file: contentProblem({ size, fileName }, locale) });
  if (size <= maxAttachmentBytes) return;
  const detail = attachmentMessages[locale].files.size(toMegabytes(maxAttachmentBytes));
  throw new ProblemError(413, 'body_too_large', { detail });
}

/** Why content that is no document of ours is refused. */
export function contentProblem({ size, fileName }: Named, locale: Locale): FieldProblem {
  const { files } = attachmentMessages[locale];
  if (size === 0) return { code: 'file_empty', text: files.empty };
  if (!isPromising(fileName)) return { code: 'file_type', text: files.type };
  return { code: 'file_type_mismatch', text: uploadMessages[locale].file_type_mismatch };
}
