import type { Attachment } from '@drsk/contract';
import { missingAttachments, soundAttachments } from '@drsk/domain';
import { type FiledApplication, isFiled } from '../applications/application.js';
import { inspectContent } from '../applications/attachment-content.js';
import { formSubjectOf } from '../applications/form-subject.js';
import { isTurnOf } from '../applications/machines.js';
import { requestedItem } from '../applications/missing-item.js';
import { decideScan, scanJob, type Verdict } from '../applications/scans.js';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { askBesides, requestDocumentsOf } from './actions/request-documents.js';
import { settle } from './settle.js';

/** The search comes to its end by itself. */
export const scanJobs: JobDefinitions = {
  [scanJob]: {
    label: { ru: 'Файл проверен на вирусы', en: 'File is searched for viruses' },
    async run(moment, subject) {
      const [applicationId = '', attachmentId = ''] = subject.split('/');
      const { isInfected } = await inspectContent(attachmentId, moment);
      const verdict = isInfected ? 'infected' : 'clean';
      await concludeScan({ applicationId, attachmentId, verdict }, moment);
    },
  },
};

/** What was found is said of the file, and what the grid has lost by it is asked for again; false where it is no news. */
export async function concludeScan(verdict: Verdict, moment: Moment): Promise<boolean> {
  const application = await decideScan(verdict, moment);
  const file = application?.attachments.find(({ id }) => id === verdict.attachmentId);
  if (!application || !file) return false;
  if (file.scan === 'infected' && isFiled(application)) await askAgain(application, file, moment);
  return true;
}

/** П. 15: as long as the documents are being checked, or waited for. Later nothing can stand still for it. */
async function askAgain(
  application: FiledApplication,
  file: Attachment,
  moment: Moment,
): Promise<void> {
  if (!isMissedBy(application, file)) return;
  const item = requestedItem({
    id: moment.random.id('item'),
    attachmentKind: file.kind,
    comment: `В файле «${file.fileName}» нашли вирус, он удалён: приложите другой`,
  });
  if (application.status === 'incomplete') await settle(askBesides(application, [item]), moment);
  else if (isTurnOf('documents_requested', application))
    await requestDocumentsOf(application, [item], moment);
}

/** Whether the file was demanded, or provided where it was asked for, and no other has its place. */
function isMissedBy(application: FiledApplication, { id, kind }: Attachment): boolean {
  const { attachments, filing } = application;
  const sound = soundAttachments(attachments).map((other) => other.kind);
  const requested = filing.missingItems.filter(({ state }) => state === 'requested');
  const coming = requested.map(({ attachmentKind }) => attachmentKind);
  if (sound.includes(kind) || coming.includes(kind)) return false;
  const isProvided = filing.missingItems.some(({ attachmentIds }) => attachmentIds.includes(id));
  return isProvided || missingAttachments(sound, formSubjectOf(application)).includes(kind);
}
