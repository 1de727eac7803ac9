import { type ArchiveFile, jsonFile } from '../account/profile/archive.js';
import { type ApplicationRow, applicationTable } from '../applications/application.js';
import { forgetFeeds } from '../applications/calendar-feed/calendar-feed.js';
import { toApplication } from '../applications/application-view.js';
import { deleteDraft } from '../applications/drafts.js';
import { contentOf } from '../applications/attachment-content.js';
import type { Moment } from '../clock/moment.js';
import { documentBlob } from '../documents/document.js';

/** The applications of an account with all their files, for whoever takes their data along. */
export async function archiveApplications(
  accountId: string,
  moment: Moment,
): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const row of await applicationsOf(accountId, moment)) {
    const folder = row.filing?.number ?? row.id;
    files.push(jsonFile(`applications/${folder}.json`, toApplication(row, moment.now)));
    for (const { id, fileName } of row.filing?.documents ?? [])
      files.push(...(await blob(`documents/${folder}/${fileName}`, documentBlob(id), moment)));
    for (const { id, fileName } of row.attachments)
      files.push(...(await content(`attachments/${folder}/${fileName}`, id, moment)));
  }
  return files;
}

/** Drafts and calendars are nobody's business but their owner's; what was filed is kept (861, п. 80). */
export async function eraseApplications(accountId: string, moment: Moment): Promise<void> {
  for (const row of await applicationsOf(accountId, moment))
    if (row.status === 'draft') await deleteDraft(row, moment);
  await forgetFeeds(accountId, moment);
}

function applicationsOf(
  accountId: string,
  { transaction }: Moment,
): Promise<readonly ApplicationRow[]> {
  return transaction.list(applicationTable, { index: 'owner', prefix: `${accountId}/` });
}

async function blob(name: string, stored: string, { transaction }: Moment): Promise<ArchiveFile[]> {
  const bytes = await transaction.getBlob(stored);
  return bytes ? [{ name, bytes }] : [];
}

async function content(name: string, attachmentId: string, moment: Moment): Promise<ArchiveFile[]> {
  const file = await contentOf(attachmentId, moment);
  return file ? [{ name, bytes: new Uint8Array(await file.arrayBuffer()) }] : [];
}
