import type { Attachment, AttachmentKind } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';
import type { UploadProgress } from '../http/send-by-xhr.js';

export interface AttachmentInput {
  kind: AttachmentKind;
  /** PDF, JPEG or PNG up to 10 MB. */
  file: Blob;
  /** By default the file's own. */
  fileName?: string;
}

export interface UploadOptions extends KeyedOptions {
  /** Called when the file is there, and in browsers while it is sent (by the client's own fetch). */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** Files that the applicant attaches. */
export interface Attachments {
  upload(
    applicationId: string,
    input: AttachmentInput,
    options?: UploadOptions,
  ): Promise<Attachment>;

  delete(applicationId: string, attachmentId: string, options?: RequestOptions): Promise<void>;

  /** The attached file itself. */
  download(applicationId: string, attachmentId: string, options?: RequestOptions): Promise<Blob>;
}

export function attachmentsOf(http: Http): Attachments {
  const upload = http.postOnce('/applications/{applicationId}/attachments');
  return {
    upload: async (applicationId, input, options = {}) => {
      const attachment = await upload(applicationId, formOf(input), options);
      const { size } = input.file;
      options.onProgress?.({ loaded: size, total: size });
      return attachment;
    },
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
