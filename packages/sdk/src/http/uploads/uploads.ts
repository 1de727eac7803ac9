// Loaded by the first file that is sent.
import type { Http } from '../http.js';
import { startUpload, terminate, type UploadTarget } from './start-upload.js';
import type { SendOptions, UploadTask } from './upload-task.js';
import { uploadsAddress } from './uploads-address.js';

/** What it takes to send files part by part. */
export interface Uploads {
  start<Become>(file: Blob, target: UploadTarget<Become>, options: SendOptions): UploadTask<Become>;
  discard(uploadId: string): Promise<void>;
}

export function uploadsOf(http: Http): Uploads {
  return {
    start: (file, target, options) => startUpload(http, { file, target, options }),
    discard: (uploadId) =>
      terminate(http, `${uploadsAddress(http)}/${encodeURIComponent(uploadId)}`),
  };
}
