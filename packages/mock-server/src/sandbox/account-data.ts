import { jsonFile } from '../account/profile/archive.js';
import { type ApplicationRow, applicationTable } from '../applications/application.js';
import { archiveAppeals, forgetAppeals } from './appeal-data.js';
import { forgetFeeds } from '../applications/calendar-feed/calendar-feed.js';
import { toWholeApplication } from '../applications/application-view.js';
import { deleteDraft } from '../applications/drafts.js';
import { contentOf } from '../applications/attachment-content.js';
import type { Moment } from '../clock/moment.js';
import { documentTable } from '../documents/document.js';
import { documentFiles } from '../documents/reading/archive.js';
import {
  allBrowsers,
  allNotifications,
  eraseNotifications,
} from '../notifications/account-notifications.js';
import { allBookings, eraseBookings } from '../offices/bookings/account-bookings.js';
import type { ArchiveFile } from '../http/zip.js';
import { evidenceBlob, paymentTable } from '../payments/payment.js';

/** The visits, notifications, payments, applications and appeals of an account with their files, for whoever takes their data along. */
export async function archiveRest(accountId: string, moment: Moment): Promise<ArchiveFile[]> {
  const visits = await allBookings(accountId, moment);
  const files: ArchiveFile[] = visits.length > 0 ? [jsonFile('visits.json', visits)] : [];
  const told = await allNotifications(accountId, moment);
  if (told.length > 0) files.push(jsonFile('notifications.json', told));
  const browsers = await allBrowsers(accountId, moment);
  if (browsers.length > 0) files.push(jsonFile('browsers.json', browsers));
  files.push(...(await payments(accountId, moment)));
  for (const row of await applicationsOf(accountId, moment)) {
    const folder = row.filing?.number ?? row.id;
    files.push(jsonFile(`applications/${folder}.json`, await toWholeApplication(row, moment)));
    files.push(...(await documents(row.id, folder, moment)));
    for (const { id, fileName } of row.attachments)
      files.push(...(await content(`attachments/${folder}/${fileName}`, id, moment)));
  }
  return [...files, ...(await archiveAppeals(accountId, moment))];
}

/** Papers with the files of their signatures, and what has become of them. */
async function documents(
  applicationId: string,
  folder: string,
  moment: Moment,
): Promise<ArchiveFile[]> {
  const query = { index: 'application', prefix: `${applicationId}/` };
  const rows = await moment.transaction.list(documentTable, query);
  if (rows.length === 0) return [];
  const files = await documentFiles(rows, moment);
  return [
    jsonFile(`documents/${folder}.json`, rows.map(withoutKeys)),
    ...files.map(({ name, bytes }) => ({ name: `documents/${folder}/${name}`, bytes })),
  ];
}

async function payments(accountId: string, moment: Moment): Promise<ArchiveFile[]> {
  const query = { index: 'owner', prefix: `${accountId}/` };
  const rows = await moment.transaction.list(paymentTable, query);
  if (rows.length === 0) return [];
  const files = [jsonFile('payments.json', rows.map(withoutKeys))];
  for (const { id, evidence } of rows)
    if (evidence)
      files.push(...(await blob(`payments/${id}/${evidence.fileName}`, evidenceBlob(id), moment)));
  return files;
}

/** What the books find a row by says nothing of its owner. */
function withoutKeys<Row extends { accountId: string; serial: number }>(
  row: Row,
): Omit<Row, 'accountId' | 'serial'> {
  const { accountId: _account, serial: _serial, ...rest } = row;
  return rest;
}

/** Drafts, calendars, visits and the feed are nobody's business but their owner's; what was filed is kept (861, п. 80). */
export async function eraseRest(accountId: string, moment: Moment): Promise<void> {
  for (const row of await applicationsOf(accountId, moment))
    if (row.status === 'draft') await deleteDraft(row, moment);
  await forgetFeeds(accountId, moment);
  await eraseBookings(accountId, moment);
  await forgetAppeals(accountId, moment);
  await eraseNotifications(accountId, moment);
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
