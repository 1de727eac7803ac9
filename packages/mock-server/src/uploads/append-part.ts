import type { Locale } from '@drsk/domain';
import type { FieldProblem } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { ProblemError } from '../http/reply.js';
import type { Bytes } from '../storage/storage.js';
import { expireLater } from './expiry.js';
import { longestSignature, mediaTypeOf } from './media-type.js';
import { contentProblem } from './sound-file.js';
import { partBlob, type UploadRow } from './upload.js';

export interface Part {
  /** Where it begins. */
  readonly offset: number;
  readonly bytes: Bytes;
}

/**
 * The upload with a part more.
 *
 * @throws {ProblemError} 409 where it does not fit to what is there, 413 where it is too much
 */
export async function appendPart(
  upload: UploadRow,
  { offset, bytes }: Part,
  moment: Moment,
): Promise<UploadRow> {
  if (offset !== upload.offset) throw new ProblemError(409, 'upload_offset_mismatch');
  if (offset + bytes.length > upload.size) throw new ProblemError(413, 'body_too_large');
  if (bytes.length === 0) return upload;
  await moment.transaction.putBlob(partBlob(upload.id, upload.parts), bytes);
  const grown = { ...upload, offset: offset + bytes.length, parts: upload.parts + 1 };
  return expireLater(grown, moment);
}

/** What is wrong with a file, as far as its first part tells. */
export function startProblem(
  { size, fileName }: UploadRow,
  { offset, bytes }: Part,
  locale: Locale,
): FieldProblem | undefined {
  const isTelling = offset === 0 && bytes.length >= Math.min(size, longestSignature);
  if (!isTelling || mediaTypeOf(bytes)) return undefined;
  return contentProblem({ size, fileName }, locale);
}
