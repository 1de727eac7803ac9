import type { Attachment, AttachmentKind, AttachmentLimits, Upload } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { loadPart } from '../http/load-part.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';
import { onDemand } from '../on-demand.js';
import type { UploadOptions, UploadTask } from './uploads/upload-task.js';

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
  const add = http.postOnce('/applications/{applicationId}/attachments');
  const list = http.get('/applications/{applicationId}/uploads');
  const { upload, discard } = onDemand(async (operation) => {
    const { uploadsOf } = await loadPart(operation, () => import('./uploads/uploads.js'));
    return uploadsOf(http);
  });
  return {
    upload,
    discard,
    add: (applicationId, input, options) => add(applicationId, formOf(input), options),
    limits: http.get('/attachment-limits'),
    pending: async (applicationId, options) => (await list(applicationId, options)).items,
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
