import type { ScanState } from '@drsk/contract';
import { later } from '../clock/instant.js';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { type ApplicationRow, applicationTable } from './application.js';
import { inspectContent, removeContent } from './attachment-content.js';
import type { Inspected } from './file-inspection.js';
import { storeApplication } from './store-application.js';

const scanJob = 'scan_attachment';

/** What the search for viruses says of a file that has just come; where it takes its time, it goes on by itself. */
export async function firstScan(
  attachmentId: string,
  { isInfected, application }: Inspected & { application: ApplicationRow },
  { jobs, now, settings }: Moment,
): Promise<ScanState> {
  const { scanSeconds } = settings;
  if (scanSeconds === 0) return isInfected ? 'infected' : 'clean';
  await jobs.schedule({
    id: `${scanJob}/${attachmentId}`,
    at: later(now, { seconds: scanSeconds }),
    kind: scanJob,
    subject: `${application.id}/${attachmentId}`,
  });
  return 'pending';
}

/** The search comes to its end; of an infected file nothing stays but its name. */
export const scanJobs: JobDefinitions = {
  [scanJob]: {
    label: { ru: 'Файл проверен на вирусы', en: 'File is searched for viruses' },
    async run(moment, subject) {
      const [applicationId = '', attachmentId = ''] = subject.split('/');
      const { isInfected } = await inspectContent(attachmentId, moment);
      const verdict = isInfected ? 'infected' : 'clean';
      await decideScan({ applicationId, attachmentId, verdict }, moment);
    },
  },
};

export interface Verdict {
  readonly applicationId: string;
  readonly attachmentId: string;
  readonly verdict: Exclude<ScanState, 'pending'>;
}

/** False where there is no such file, or it was decided before. */
export async function decideScan(
  { applicationId, attachmentId, verdict }: Verdict,
  moment: Moment,
): Promise<boolean> {
  const { transaction } = moment;
  const application = await transaction.get(applicationTable, applicationId);
  const isPending = application?.attachments.some(
    ({ id, scan }) => id === attachmentId && scan === 'pending',
  );
  if (!application || !isPending) return false;
  await moment.jobs.cancel(`${scanJob}/${attachmentId}`);
  if (verdict === 'infected') await removeContent(attachmentId, moment);
  const attachments = application.attachments.map((attachment) =>
    attachment.id === attachmentId ? { ...attachment, scan: verdict } : attachment,
  );
  await storeApplication({ ...application, attachments }, moment);
  return true;
}

/** Files whose search is not over: the operator may decide them at once. */
export async function pendingScans({ jobs }: Moment): Promise<Omit<Verdict, 'verdict'>[]> {
  const scheduled = (await jobs.list()).filter(({ kind }) => kind === scanJob);
  return scheduled.map(({ subject }) => {
    const [applicationId = '', attachmentId = ''] = subject.split('/');
    return { applicationId, attachmentId };
  });
}
