import { jsonFile } from '../account/profile/archive.js';
import { type AppealRow, appealFileBlob, appealTable } from '../appeals/appeal.js';
import { removeFile } from '../appeals/appeal-files.js';
import { toAppeal } from '../appeals/appeal-view.js';
import type { Moment } from '../clock/moment.js';
import type { ArchiveFile } from '../http/zip.js';

/** The appeals of an account with all their files, for whoever takes their data along. */
export async function archiveAppeals(accountId: string, moment: Moment): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const row of await appealsOf(accountId, moment)) {
    files.push(jsonFile(`appeals/${row.number}.json`, toAppeal(row)));
    for (const { id, fileName } of filesOf(row)) {
      const bytes = await moment.transaction.getBlob(appealFileBlob(id));
      if (bytes) files.push({ name: `appeals/${row.number}/${id}/${fileName}`, bytes });
    }
  }
  return files;
}

/** They are answered: nothing of a connection depends on them. */
export async function forgetAppeals(accountId: string, moment: Moment): Promise<void> {
  for (const row of await appealsOf(accountId, moment)) {
    for (const { id } of filesOf(row)) await removeFile(id, moment);
    await moment.transaction.remove(appealTable, row.id);
  }
}

function filesOf({ messages }: AppealRow) {
  return messages.flatMap(({ files }) => files);
}

function appealsOf(accountId: string, { transaction }: Moment): Promise<readonly AppealRow[]> {
  return transaction.list(appealTable, { index: 'owner', prefix: `${accountId}/` });
}
