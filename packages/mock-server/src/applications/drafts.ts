import type { Account, ApplicationAnswers } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { removeUpload } from '../uploads/file-content.js';
import { type ApplicationRow, applicationTable } from './application.js';
import { removeContent } from './attachment-content.js';
import { removeApplication, storeApplication } from './store-application.js';
import { waitingUploads } from '../uploads/begin-upload.js';

export async function createDraft(
  account: Account,
  answers: ApplicationAnswers,
  moment: Moment,
): Promise<ApplicationRow> {
  const { transaction, random, now } = moment;
  const newest = { index: 'owner', prefix: `${account.id}/`, descending: true, limit: 1 };
  const [last] = await transaction.list(applicationTable, newest);
  const draft: ApplicationRow = {
    id: random.id('app'),
    accountId: account.id,
    applicantKind: account.applicantKind,
    serial: (last?.serial ?? 0) + 1,
    version: 1,
    status: 'draft',
    answers,
    attachments: [],
    createdAt: now,
    updatedAt: now,
    filing: null,
  };
  await storeApplication(draft, moment);
  return draft;
}

export async function deleteDraft(draft: ApplicationRow, moment: Moment): Promise<void> {
  for (const { id } of draft.attachments) await removeContent(id, moment);
  for (const upload of await waitingUploads(draft.id, moment)) await removeUpload(upload, moment);
  await removeApplication(draft, moment);
}

/** Stores a change, so that whoever has read the version before it notices. */
export async function saveChange<Changed extends ApplicationRow>(
  application: Changed,
  moment: Moment,
): Promise<Changed> {
  const saved = { ...application, version: application.version + 1, updatedAt: moment.now };
  await storeApplication(saved, moment);
  return saved;
}
