import type { AppealFile, FieldProblem } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import { sha256 } from '../http/sha256.js';
import type { Bytes } from '../storage/storage.js';
import { finishUpload, requireUpload, settleUpload } from '../uploads/finish-upload.js';
import { fittingName, type MediaType } from '../uploads/media-type.js';
import { expiryOf, toFile } from './appeal-files.js';
import { appealFileBlob, type AppealFileRow, appealFileTable, type AppealRow } from './appeal.js';
import { searchAppealFile } from './appeal-scans.js';

/**
 * The file that an upload has become, kept until something names it, at most for a day; what is wrong with it, where it
 * becomes none and is gone.
 *
 * @throws {ProblemError} 422 where there is no such upload, or something of it has not come yet
 */
export async function addFile(
  owner: string,
  { uploadId, locale }: { readonly uploadId: string; readonly locale: Locale },
  moment: Moment,
): Promise<AppealFile | FieldProblem> {
  const { jobs, now, random, transaction } = moment;
  const upload = await requireUpload(owner, { uploadId, locale }, moment);
  const before = await transaction.get(appealFileTable, upload.fileId ?? '');
  if (before) return toFile(before);
  const sound = await finishUpload(upload, locale, moment);
  if ('code' in sound) return sound;
  const { isInfected, mediaType } = sound;
  // Nobody may guess it: whoever has no account is known by little else.
  const id = random.token('apf');
  const scan = await searchAppealFile({ id, isInfected }, moment);
  const row: AppealFileRow = {
    id,
    owner,
    appealId: null,
    fileName: fittingName(upload.fileName, mediaType),
    size: upload.size,
    mediaType,
    sha256: sound.sha256,
    scan,
    uploadedAt: now,
  };
  await transaction.put(appealFileTable, row);
  await settleUpload(upload, { fileId: id, isInfected: scan === 'infected' }, moment);
  await jobs.schedule({ ...expiryOf(id), at: later(now, { days: 1 }) });
  return toFile(row);
}

/** A paper of the grid, which belongs to an appeal from the beginning. */
export interface Paper {
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly bytes: Bytes;
}

export async function addPaper(
  { bytes, fileName, mediaType }: Paper,
  { id: appealId }: AppealRow,
  { now, random, transaction }: Moment,
): Promise<AppealFile> {
  const row: AppealFileRow = {
    id: random.token('apf'),
    owner: null,
    appealId,
    fileName,
    size: bytes.length,
    mediaType,
    sha256: await sha256(bytes),
    scan: 'clean',
    uploadedAt: now,
  };
  await transaction.put(appealFileTable, row);
  await transaction.putBlob(appealFileBlob(row.id), bytes);
  return toFile(row);
}
