import { later } from '../clock/instant.js';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { removeUpload } from './file-content.js';
import { type UploadRow, uploadTable } from './upload.js';

const expiryJob = 'expire_upload';

/** Stores an upload, which is thrown away a day after the last part that came. */
export async function expireLater(upload: UploadRow, moment: Moment): Promise<UploadRow> {
  const expiresAt = later(moment.now, { days: 1 });
  const { id } = upload;
  await moment.jobs.schedule({ id: jobOf(id), at: expiresAt, kind: expiryJob, subject: id });
  const stored = { ...upload, expiresAt };
  await moment.transaction.put(uploadTable, stored);
  return stored;
}

/** What has become a file stays. */
export function expireNever({ id }: UploadRow, { jobs }: Moment): Promise<void> {
  return jobs.cancel(jobOf(id));
}

export const expiryJobs: JobDefinitions = {
  [expiryJob]: {
    label: {
      ru: 'Недогруженный файл удаляется',
      en: 'A file that was not uploaded to its end is deleted',
    },
    async run(moment, id) {
      const upload = await moment.transaction.get(uploadTable, id);
      if (upload) await removeUpload(upload, moment);
    },
  },
};

function jobOf(uploadId: string): string {
  return `${expiryJob}/${uploadId}`;
}
