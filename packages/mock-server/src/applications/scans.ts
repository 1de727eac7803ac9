import type { ScanState } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { type ApplicationRow, applicationTable } from './application.js';
import { removeContent } from './attachment-content.js';
import type { Inspected } from '../uploads/file-inspection.js';
import { searchFile } from '../uploads/search-file.js';
import { storeApplication } from './store-application.js';

/** The search that comes to its end. */
export const scanJob = 'scan_attachment';

/** What the search for viruses says of an attachment that has just come. */
export function firstScan(
  attachmentId: string,
  { isInfected, application }: Inspected & { application: ApplicationRow },
  moment: Moment,
): Promise<ScanState> {
  const id = `${scanJob}/${attachmentId}`;
  const subject = `${application.id}/${attachmentId}`;
  return searchFile({ id, kind: scanJob, subject, isInfected }, moment);
}

export interface Verdict {
  readonly applicationId: string;
  readonly attachmentId: string;
  readonly verdict: Exclude<ScanState, 'pending'>;
}

/**
 * The application with what was found in a file; undefined where there is no such file, or nothing new is said of it. A
 * file that was clean may turn out to be infected, never the other way round: of that one nothing stays but its name.
 */
export async function decideScan(
  { applicationId, attachmentId, verdict }: Verdict,
  moment: Moment,
): Promise<ApplicationRow | undefined> {
  const application = await moment.transaction.get(applicationTable, applicationId);
  const file = application?.attachments.find(({ id }) => id === attachmentId);
  if (!application || !file || file.scan === 'infected' || file.scan === verdict) return undefined;
  await moment.jobs.cancel(`${scanJob}/${attachmentId}`);
  if (verdict === 'infected') await removeContent(attachmentId, moment);
  const attachments = application.attachments.map((attachment) =>
    attachment.id === attachmentId ? { ...attachment, scan: verdict } : attachment,
  );
  const decided = { ...application, attachments };
  await storeApplication(decided, moment);
  return decided;
}

/** Files whose search is not over: the operator may decide them at once. */
export async function pendingScans({ jobs }: Moment): Promise<Omit<Verdict, 'verdict'>[]> {
  const scheduled = (await jobs.list()).filter(({ kind }) => kind === scanJob);
  return scheduled.map(({ subject }) => {
    const [applicationId = '', attachmentId = ''] = subject.split('/');
    return { applicationId, attachmentId };
  });
}
