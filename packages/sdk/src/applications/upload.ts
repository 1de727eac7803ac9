// Loaded by the first upload.
import type { Attachment } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { Transport } from '../http/http-options.js';
import { sendByXhr } from '../http/send-by-xhr.js';
import { NativeXhr } from '../session/natives.js';
import type { AttachmentInput, UploadOptions } from './attachments.js';

/** `attachments.upload`. */
export async function upload(
  http: Http,
  applicationId: string,
  { input, options }: { input: AttachmentInput; options: UploadOptions },
): Promise<Attachment> {
  const post = http.postOnce('/applications/{applicationId}/attachments');
  const attachment = await post(applicationId, formOf(input), sendingOf(options));
  const { size } = input.file;
  options.onProgress?.({ loaded: size, total: size });
  return attachment;
}

interface Sending extends UploadOptions {
  transport?: Transport;
}

/** Only a browser's XMLHttpRequest tells how far an upload is. */
function sendingOf(options: UploadOptions): Sending {
  const { onProgress } = options;
  if (!onProgress || !NativeXhr) return options;
  return { ...options, transport: (request) => sendByXhr(request, onProgress) };
}

function formOf({ kind, file, fileName }: AttachmentInput): FormData {
  const form = new FormData();
  form.append('kind', kind);
  if (fileName === undefined) form.append('file', file);
  else form.append('file', file, fileName);
  return form;
}
