// Loaded by the first file that is sent.
import type { Http } from '../../http/http.js';
import type { Attachments } from '../attachments.js';
import { startUpload, terminate } from './start-upload.js';
import { uploadsAddress } from './uploads-address.js';

/** What it takes to send files part by part. */
export function uploadsOf(http: Http): Pick<Attachments, 'upload' | 'discard'> {
  return {
    upload: (applicationId, file, options) => startUpload(http, { applicationId, file, options }),
    discard: (uploadId) =>
      terminate(http, `${uploadsAddress(http)}/${encodeURIComponent(uploadId)}`),
  };
}
