import type { Attachment, AttachmentKind } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { loadPart } from '../http/load-part.js';
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
  const path = '/applications/{applicationId}/attachments';
  return {
    upload: async (applicationId, input, options = {}) => {
      const { upload } = await loadPart(`POST ${path}`, () => import('./upload.js'));
      return upload(http, applicationId, { input, options });
    },
    delete: http.delete(`${path}/{attachmentId}`),
    download: http.download(`${path}/{attachmentId}/content`),
  };
}
