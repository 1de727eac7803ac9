import type { Attachment, AttachmentKind } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { keyed, type KeyedOptions, type RequestOptions } from '../http/request-options.js';
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
export class Attachments {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  async upload(
    applicationId: string,
    input: AttachmentInput,
    options: UploadOptions = {},
  ): Promise<Attachment> {
    const attachment = await this.#http.post('/applications/{applicationId}/attachments', {
      params: { applicationId },
      body: formOf(input),
      ...keyed(options),
    });
    const { size } = input.file;
    options.onProgress?.({ loaded: size, total: size });
    return attachment;
  }

  delete(applicationId: string, attachmentId: string, options: RequestOptions = {}): Promise<void> {
    return this.#http.delete('/applications/{applicationId}/attachments/{attachmentId}', {
      params: { applicationId, attachmentId },
      ...options,
    });
  }

  /** The attached file itself. */
  download(
    applicationId: string,
    attachmentId: string,
    options: RequestOptions = {},
  ): Promise<Blob> {
    return this.#http.download('/applications/{applicationId}/attachments/{attachmentId}/content', {
      params: { applicationId, attachmentId },
      ...options,
    });
  }
}

function formOf({ kind, file, fileName }: AttachmentInput): FormData {
  const form = new FormData();
  form.append('kind', kind);
  if (fileName === undefined) form.append('file', file);
  else form.append('file', file, fileName);
  return form;
}
