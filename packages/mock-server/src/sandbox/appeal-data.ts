import { jsonFile } from '../account/profile/archive.js';
import { type AppealRow, appealTable } from '../appeals/appeal.js';
import { removeFile, storedAs, unsentFiles } from '../appeals/appeal-files.js';
import { toAppeal } from '../appeals/appeal-view.js';
import type { Moment } from '../clock/moment.js';
import { accountOwner } from '../appeals/file-owner.js';
import { waitingUploads } from '../uploads/begin-upload.js';
import { contentOf, removeUpload } from '../uploads/file-content.js';
import type { ArchiveFile } from '../http/zip.js';

/** The appeals of an account with all their files, for whoever takes their data along. */
export async function archiveAppeals(accountId: string, moment: Moment): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const row of await appealsOf(accountId, moment)) {
    files.push(jsonFile(`appeals/${row.number}.json`, toAppeal(row)));
    for (const { id, fileName } of filesOf(row)) {
      const content = await contentOf(storedAs(id), moment);
      const name = `appeals/${row.number}/${id}/${fileName}`;
      if (content) files.push({ name, bytes: new Uint8Array(await content.arrayBuffer()) });
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
  const owner = accountOwner(accountId);
  for (const { id } of await unsentFiles(owner, moment)) await removeFile(id, moment);
  for (const upload of await waitingUploads(owner, moment)) await removeUpload(upload, moment);
}

function filesOf({ messages }: AppealRow) {
  return messages.flatMap(({ files }) => files);
}

function appealsOf(accountId: string, { transaction }: Moment): Promise<readonly AppealRow[]> {
  return transaction.list(appealTable, { index: 'owner', prefix: `${accountId}/` });
}
