import type { AppealFile } from '@drsk/contract';
import { type Locale, maxAppealFiles } from '@drsk/domain';
import { later } from '../clock/instant.js';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import type { UploadedFile } from '../http/operation.js';
import { ProblemError, refuseFields } from '../http/reply.js';
import type { Bytes } from '../storage/storage.js';
import { appealFileBlob, type AppealFileRow, appealFileTable, type AppealRow } from './appeal.js';
import { appealsMessages } from './appeals.messages.js';

/** What is taken of a file, whoever looks into it: the same as of a file of an application. */
export interface SoundFile {
  readonly fileName: string;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly bytes: Bytes;
}

/** @throws {ProblemError} 413 or 422 where the file cannot be taken */
export type AcceptFile = (file: UploadedFile, locale: Locale) => SoundFile;

const expiryJob = 'expire_appeal_file';

/** Keeps a file until something names it, at most for a day. */
export async function keepFile(
  file: SoundFile,
  accountId: string | null,
  moment: Moment,
): Promise<AppealFile> {
  const row = await storeFile(file, { accountId, appealId: null }, moment);
  const at = later(moment.now, { days: 1 });
  await moment.jobs.schedule({ id: jobOf(row.id), kind: expiryJob, subject: row.id, at });
  return toFile(row);
}

/** A file that belongs to an appeal from the beginning. */
export async function storeFile(
  { bytes, fileName, mediaType }: SoundFile,
  owner: Pick<AppealFileRow, 'accountId' | 'appealId'>,
  { now, random, transaction }: Moment,
): Promise<AppealFileRow> {
  // Nobody may guess it: whoever has no account is known by nothing else.
  const id = random.token('apf');
  const row = { ...owner, id, fileName, size: bytes.length, mediaType, uploadedAt: now };
  await transaction.put(appealFileTable, row);
  await transaction.putBlob(appealFileBlob(id), bytes);
  return row;
}

/**
 * Files that a message names, which are its own from then on.
 *
 * @throws {ProblemError} 422 where one of them is gone, or named already
 */
export async function claimFiles(
  fileIds: readonly string[],
  { id: appealId, accountId, locale }: Pick<AppealRow, 'id' | 'accountId'> & { locale: Locale },
  { jobs, transaction }: Moment,
): Promise<AppealFile[]> {
  const { fileGone, tooManyFiles } = appealsMessages[locale];
  if (fileIds.length > maxAppealFiles)
    refuseFields({ fileIds: { code: 'too_many_files', text: tooManyFiles(maxAppealFiles) } });
  const files: AppealFile[] = [];
  for (const id of new Set(fileIds)) {
    const row = await transaction.get(appealFileTable, id);
    if (!row || row.appealId !== null || row.accountId !== accountId)
      return refuseFields({ fileIds: { code: 'file_gone', text: fileGone } });
    await jobs.cancel(jobOf(id));
    await transaction.put(appealFileTable, { ...row, appealId });
    files.push(toFile(row));
  }
  return files;
}

/** @throws {ProblemError} 404 where the appeal has no such file */
export async function fileOf(
  appeal: AppealRow,
  fileId: string,
  { transaction }: Moment,
): Promise<SoundFile> {
  const row = await transaction.get(appealFileTable, fileId);
  const bytes = await transaction.getBlob(appealFileBlob(fileId));
  if (!bytes || row?.appealId !== appeal.id) throw new ProblemError(404, 'not_found');
  const { fileName, mediaType } = row;
  return { fileName, mediaType: isTaken(mediaType) ? mediaType : 'application/pdf', bytes };
}

export async function removeFile(id: string, { transaction }: Moment): Promise<void> {
  await transaction.removeBlob(appealFileBlob(id));
  await transaction.remove(appealFileTable, id);
}

export const appealFileJobs: JobDefinitions = {
  [expiryJob]: {
    label: { ru: appealsMessages.ru.jobs.expiry, en: appealsMessages.en.jobs.expiry },
    run: (moment, id) => removeFile(id, moment),
  },
};

export function toFile(row: AppealFileRow): AppealFile {
  const { id, fileName, size, mediaType, uploadedAt } = row;
  return { id, fileName, size, mediaType, uploadedAt };
}

function isTaken(mediaType: string): mediaType is SoundFile['mediaType'] {
  return ['application/pdf', 'image/jpeg', 'image/png'].includes(mediaType);
}

function jobOf(fileId: string): string {
  return `${expiryJob}/${fileId}`;
}
