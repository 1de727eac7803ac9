import type { AppealFile, AppealUpload, AttachmentLimits } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { newKey, type RequestOptions } from '../http/request-options.js';
import { laterUploadsOf } from '../http/uploads/later-uploads.js';
import type { SendOptions, UploadTask } from '../http/uploads/upload-task.js';
import { withHeader } from '../http/with-header.js';

/** Whose files they are: of the account that is signed in, or of a guest. */
export interface UploadKeyOptions {
  /**
   * The secret of a guest, as `newKey` makes it: whoever has it can see and remove the files that were brought with it,
   * until an appeal names them. With one a call is a guest's, though somebody may be signed in.
   */
  uploadKey?: string | undefined;
}

export type AppealFileOptions = RequestOptions & UploadKeyOptions;
export type AppealUploadOptions = SendOptions & UploadKeyOptions;

/** Files for an appeal or a reply, before it names them in its `fileIds`. */
export interface AppealFiles {
  /** 128 bits of chance. */
  newKey(): Promise<string>;

  /**
   * Sends a file part by part. It goes on after a break of the connection; the same file, given again after the page was
   * closed, goes on from where it has stopped. It is kept for a day until something names it.
   *
   * @throws {ValidationError} whose `fields` say what is wrong with the `/file`
   * @throws {UnreadableFileError} when it was changed or deleted meanwhile
   * @throws {RateLimitError} for too many of guests from one address
   */
  upload(file: Blob, options?: AppealUploadOptions): UploadTask<AppealFile>;

  /** What the server takes. */
  limits(options?: RequestOptions): Promise<AttachmentLimits>;

  /** Those that have come, and what the search for viruses says of them. */
  list(options?: AppealFileOptions): Promise<AppealFile[]>;

  /** Those that have stopped on their way: `upload` goes on with each when it gets the same file. */
  pending(options?: AppealFileOptions): Promise<AppealUpload[]>;

  /** Throws such a one away. */
  discard(uploadId: string, options?: UploadKeyOptions): Promise<void>;

  delete(fileId: string, options?: AppealFileOptions): Promise<void>;

  /** The file itself. */
  download(fileId: string, options?: AppealFileOptions): Promise<Blob>;
}

export function appealFilesOf(http: Http, anybody: Http): AppealFiles {
  const as = ({ uploadKey }: UploadKeyOptions = {}): Http =>
    uploadKey === undefined ? http : guestWith(anybody, uploadKey);
  const pending: AppealFiles['pending'] = async (options) =>
    (await as(options).get('/appeal-uploads')(options)).items;
  return {
    newKey: async () => newKey(),
    upload: (file, options = {}) => {
      const { uploadKey } = options;
      const own = as(options);
      const target = {
        metadata: { purpose: 'appeal' },
        pending: (reading: RequestOptions) => pending({ ...reading, uploadKey }),
        finish: own.postOnce('/appeal-files', 'uploadId'),
      };
      return laterUploadsOf(own).start(file, target, options);
    },
    limits: anybody.get('/attachment-limits'),
    list: async (options) => (await as(options).get('/appeal-files')(options)).items,
    pending,
    discard: (uploadId, options) => laterUploadsOf(as(options)).discard(uploadId),
    delete: (fileId, options) => as(options).delete('/appeal-files/{fileId}')(fileId, options),
    download: (fileId, options) =>
      as(options).download('/appeal-files/{fileId}/content')(fileId, options),
  };
}

/** One for each key, which knows what it sends already. */
const guests = new WeakMap<Http, Map<string, Http>>();

function guestWith(anybody: Http, key: string): Http {
  const known = guests.get(anybody) ?? new Map<string, Http>();
  guests.set(anybody, known);
  const guest = known.get(key) ?? withHeader(anybody, 'Upload-Key', key);
  known.set(key, guest);
  return guest;
}
