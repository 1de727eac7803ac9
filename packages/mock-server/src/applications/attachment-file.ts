import type { FieldProblem } from '@drsk/contract';
import { attachmentMessages, maxAttachmentBytes, type Locale } from '@drsk/domain';
import type { UploadedFile } from '../http/operation.js';
import { ProblemError, refuseFields } from '../http/reply.js';
import { attachmentFileMessages } from './attachment-file.messages.js';
import { isPromising, type MediaType, mediaTypeOf } from './media-type.js';

/**
 * What a file really is.
 *
 * @throws {ProblemError} 413 or 422 where it cannot be taken
 */
export function requireMediaType(file: UploadedFile, locale: Locale): MediaType {
  if (file.bytes.length > maxAttachmentBytes) throw new ProblemError(413, 'body_too_large');
  return mediaTypeOf(file.bytes) ?? refuseFields({ file: problemOf(file, locale) });
}

/** @throws {ProblemError} 422 where as many files have come at one time as may */
export function requireRoom(attached: number, locale: Locale): void {
  if (attached < mostFiles) return;
  const text = attachmentFileMessages[locale].too_many_files(mostFiles);
  refuseFields({ file: { code: 'too_many_files', text } });
}

const mostFiles = 20;

function problemOf({ fileName, bytes }: UploadedFile, locale: Locale): FieldProblem {
  const { files } = attachmentMessages[locale];
  if (bytes.length === 0) return { code: 'file_empty', text: files.empty };
  if (!isPromising(fileName)) return { code: 'file_type', text: files.type };
  return { code: 'file_type_mismatch', text: attachmentFileMessages[locale].file_type_mismatch };
}
