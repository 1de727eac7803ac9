import type { Attachment, AttachmentKind, AttachmentLimits, Upload } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';
import { laterUploadsOf } from '../http/uploads/later-uploads.js';
import type { UploadOptions, UploadTask } from '../http/uploads/upload-task.js';

export interface AttachmentInput {
  kind: AttachmentKind;
  /** As large as `limits()` says of one request. */
  file: Blob;
  /** By default the file's own. */
  fileName?: string;
}

/** Files that the applicant attaches. */
export interface Attachments {
  /**
   * Sends a file part by part, and attaches it. It goes on after a break of the connection; the same file, given again
   * after the page was closed or on another device, goes on from where it has stopped.
   *
   * @throws {ValidationError} whose `fields` say what is wrong with the `/file`
   * @throws {UnreadableFileError} when it was changed or deleted meanwhile
   */
  upload(applicationId: string, file: Blob, options: UploadOptions): UploadTask;

  /** Attaches a small file with one request. */
  add(applicationId: string, input: AttachmentInput, options?: KeyedOptions): Promise<Attachment>;

  /** What the server takes. */
  limits(options?: RequestOptions): Promise<AttachmentLimits>;

  /** Files that have stopped on their way: `upload` goes on with each when it gets the same file. */
  pending(applicationId: string, options?: RequestOptions): Promise<Upload[]>;

  /** Throws such a file away. */
  discard(uploadId: string): Promise<void>;

  delete(applicationId: string, attachmentId: string, options?: RequestOptions): Promise<void>;

  /** The attached file itself. */
  download(applicationId: string, attachmentId: string, options?: RequestOptions): Promise<Blob>;
}

export function attachmentsOf(http: Http): Attachments {
  const list = http.get('/applications/{applicationId}/uploads');
  const attach = http.postOnce('/applications/{applicationId}/attachments');
  const uploads = laterUploadsOf(http);
  const pending: Attachments['pending'] = async (applicationId, options) =>
    (await list(applicationId, options)).items;
  return {
    upload: (applicationId, file, { kind, ...options }) =>
      uploads.start(
        file,
        {
          metadata: { applicationId, kind },
          pending: async (reading) =>
            (await pending(applicationId, reading)).filter((upload) => upload.kind === kind),
          finish: (uploadId, writing) => attach(applicationId, { uploadId }, writing),
        },
        options,
      ),
    discard: (uploadId) => uploads.discard(uploadId),
    add: (applicationId, input, options) => attach(applicationId, formOf(input), options),
    limits: http.get('/attachment-limits'),
    pending,
    delete: http.delete('/applications/{applicationId}/attachments/{attachmentId}'),
    download: http.download('/applications/{applicationId}/attachments/{attachmentId}/content'),
  };
}

function formOf({ kind, file, fileName }: AttachmentInput): FormData {
  const form = new FormData();
  form.append('kind', kind);
  if (fileName === undefined) form.append('file', file);
  else form.append('file', file, fileName);
  return form;
}
