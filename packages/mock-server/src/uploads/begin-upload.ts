import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import { expireLater } from './expiry.js';
import { type UploadRow, uploadTable } from './upload.js';

export type NewUpload = Pick<
  UploadRow,
  'purpose' | 'subject' | 'kind' | 'fileName' | 'sha256' | 'size' | 'metadata'
>;

/** Makes room for a file that comes part by part. */
export function beginUpload(upload: NewUpload, moment: Moment): Promise<UploadRow> {
  const { now, random } = moment;
  const begun = {
    ...upload,
    id: random.id('upl'),
    offset: 0,
    parts: 0,
    fileId: null,
    createdAt: now,
    expiresAt: later(now, { days: 1 }),
  };
  return expireLater(begun, moment);
}

/** The oldest first. */
export function waitingUploads(
  subject: string,
  { transaction }: Moment,
): Promise<readonly UploadRow[]> {
  return transaction.list(uploadTable, { index: 'waiting', prefix: `${subject}/` });
}
