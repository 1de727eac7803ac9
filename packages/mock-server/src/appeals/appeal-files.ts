import type { AppealFile } from '@drsk/contract';
import { type Locale, maxAppealFiles } from '@drsk/domain';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { ProblemError, refuseFields } from '../http/reply.js';
import { contentOf, removeContent } from '../uploads/file-content.js';
import type { MediaType } from '../uploads/media-type.js';
import { appealFileBlob, type AppealFileRow, appealFileTable, type AppealRow } from './appeal.js';
import { appealsMessages } from './appeals.messages.js';

const expiryJob = 'expire_appeal_file';

/** Under which a file waits for what names it. */
export function expiryOf(fileId: string) {
  return { id: `${expiryJob}/${fileId}`, kind: expiryJob, subject: fileId };
}

/** Files that nothing names yet, the oldest first. */
export function unsentFiles(
  owner: string,
  { transaction }: Moment,
): Promise<readonly AppealFileRow[]> {
  return transaction.list(appealFileTable, { index: 'unsent', prefix: `${owner}/` });
}

/** @throws {ProblemError} 404 where there is none, or it is sent, or somebody else's */
export async function unsentFile(
  owner: string,
  fileId: string,
  { transaction }: Moment,
): Promise<AppealFileRow> {
  const row = await transaction.get(appealFileTable, fileId);
  if (!row || row.appealId !== null || row.owner !== owner)
    throw new ProblemError(404, 'not_found');
  return row;
}

/** For which message files are, and whose they have to be. */
export interface Claim {
  readonly appealId: string;
  readonly owner: string | undefined;
  readonly locale: Locale;
}

/**
 * Files that a message names, which are its own from then on.
 *
 * @throws {ProblemError} 422 where one of them is gone, named already, or infected
 */
export async function claimFiles(
  fileIds: readonly string[],
  { appealId, owner, locale }: Claim,
  { jobs, transaction }: Moment,
): Promise<AppealFile[]> {
  const text = appealsMessages[locale];
  const refuse = (code: 'too_many_files' | 'file_gone' | 'file_infected', why: string): never =>
    refuseFields({ fileIds: { code, text: why } });
  if (fileIds.length > maxAppealFiles) refuse('too_many_files', text.tooManyFiles(maxAppealFiles));
  const files: AppealFile[] = [];
  for (const id of new Set(fileIds)) {
    const row = await transaction.get(appealFileTable, id);
    if (!row || row.appealId !== null || row.owner !== owner)
      return refuse('file_gone', text.fileGone);
    if (row.scan === 'infected') refuse('file_infected', text.fileInfected);
    await jobs.cancel(expiryOf(id).id);
    await transaction.put(appealFileTable, { ...row, appealId });
    files.push(toFile(row));
  }
  return files;
}

export interface FileContent {
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly content: Blob;
}

/** @throws {ProblemError} 404 where the appeal has no such file, or nothing was kept of it */
export async function fileOf(
  appeal: AppealRow,
  fileId: string,
  moment: Moment,
): Promise<FileContent> {
  const row = await moment.transaction.get(appealFileTable, fileId);
  if (row?.appealId !== appeal.id) throw new ProblemError(404, 'not_found');
  return contentOfRow(row, moment);
}

/** @throws {ProblemError} 404 where nothing is kept of it */
export async function contentOfRow(row: AppealFileRow, moment: Moment): Promise<FileContent> {
  const content = await contentOf(storedAs(row.id), moment);
  if (!content) throw new ProblemError(404, 'not_found');
  const { fileName, mediaType } = row;
  return { fileName, mediaType, content };
}

export async function removeFile(id: string, moment: Moment): Promise<void> {
  await moment.jobs.cancel(expiryOf(id).id);
  await removeContent(storedAs(id), moment);
  await moment.transaction.remove(appealFileTable, id);
}

export const appealFileJobs: JobDefinitions = {
  [expiryJob]: {
    label: { ru: appealsMessages.ru.jobs.expiry, en: appealsMessages.en.jobs.expiry },
    run: (moment, id) => removeFile(id, moment),
  },
};

export function storedAs(fileId: string) {
  return { fileId, blob: appealFileBlob(fileId) };
}

export function toFile({ owner: _owner, appealId: _appeal, ...file }: AppealFileRow): AppealFile {
  return file;
}
