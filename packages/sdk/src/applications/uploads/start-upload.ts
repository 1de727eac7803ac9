import type { Attachment, AttachmentKind } from '@drsk/contract';

import { abortable } from '../../http/abortable.js';
import type { Http } from '../../http/http.js';
import { hashOf } from '../../http/hash-of.js';
import { ResumableUpload } from './resumable-upload.js';
import { TusStack } from './tus-stack.js';
import { TusUpload } from './tus-upload.js';
import { toSdkError } from './unreadable-file-error.js';
import type { UploadOptions, UploadState, UploadTask } from './upload-task.js';
import { uploadsAddress } from './uploads-address.js';

export interface NewUpload {
  applicationId: string;
  file: Blob;
  options: UploadOptions;
}

interface FileMetadata extends Record<string, string> {
  applicationId: string;
  kind: AttachmentKind;
  filename: string;
  sha256: string;
}

/** What a client sends now. */
const underWay = new WeakMap<Http, Set<FileMetadata>>();

/** Sends a file part by part, and attaches it. */
export function startUpload(http: Http, upload: NewUpload): UploadTask {
  const { file, options } = upload;
  const stop = new AbortController();
  const forget = follow(options.signal, stop);
  const onChange = (state: UploadState, loaded: number): void =>
    options.onProgress?.({ state, loaded, total: file.size });
  const sender = new ResumableUpload({ http, file, onChange, signal: stop.signal });
  const attached = run(http, upload, { sender, onChange, signal: stop.signal });
  return Object.assign(abortable(attached, stop.signal).finally(forget), {
    pause: () => sender.pause(),
    resume: () => sender.resume(),
    abort: async () => {
      stop.abort(new DOMException('The upload was thrown away', 'AbortError'));
      await terminate(http, sender.address);
    },
  });
}

/** Throws away what has arrived of a file; should that fail, it expires. */
export async function terminate(http: Http, address: string | undefined): Promise<void> {
  if (address === undefined) return;
  await TusUpload.terminate(address, { httpStack: new TusStack(http) }).catch(() => undefined);
}

interface Running {
  sender: ResumableUpload;
  onChange: (state: UploadState, loaded: number) => void;
  signal: AbortSignal;
}

async function run(
  http: Http,
  { applicationId, file, options }: NewUpload,
  { sender, onChange, signal }: Running,
): Promise<Attachment> {
  signal.throwIfAborted();
  onChange('hashing', 0);
  const sha256 = await hashOf(file, signal).catch((error: unknown) => {
    throw toSdkError(error);
  });
  const { kind, fileName = nameOf(file) } = options;
  const metadata = { applicationId, kind, filename: fileName, sha256 };
  const { isTwin, end } = begin(http, metadata);
  signal.addEventListener('abort', end);
  try {
    const address = isTwin ? undefined : await begunBefore(http, { metadata, file, signal });
    await sender.run({ metadata, address });
    onChange('attaching', file.size);
    const attach = http.postOnce('/applications/{applicationId}/attachments');
    const uploadId = sender.address?.split('/').at(-1) ?? '';
    return await attach(applicationId, { uploadId }, { signal });
  } finally {
    end();
  }
}

/** The same bytes chosen twice are two files: neither goes on with what the other sends. */
function begin(http: Http, metadata: FileMetadata): { isTwin: boolean; end: () => void } {
  const others = underWay.get(http) ?? new Set();
  underWay.set(http, others);
  const isTwin = [...others].some((other) => isSame(other, metadata));
  others.add(metadata);
  return { isTwin, end: () => void others.delete(metadata) };
}

function isSame(one: FileMetadata, other: FileMetadata): boolean {
  return (['applicationId', 'kind', 'sha256'] as const).every((key) => one[key] === other[key]);
}

/** The same file of the same kind that has stopped on its way: here, in another tab, on another device. */
async function begunBefore(
  http: Http,
  { metadata, file, signal }: { metadata: FileMetadata; file: Blob; signal: AbortSignal },
): Promise<string | undefined> {
  const { applicationId, kind, sha256 } = metadata;
  const list = http.get('/applications/{applicationId}/uploads');
  const { items } = await list(applicationId, { signal });
  const begun = items.find(
    (upload) => upload.kind === kind && upload.sha256 === sha256 && upload.size === file.size,
  );
  return begun && `${uploadsAddress(http)}/${begun.id}`;
}

function nameOf(file: Blob): string {
  return file instanceof File ? file.name : 'файл';
}

/** Aborts when the other does, until it is told to forget that. */
function follow(signal: AbortSignal | undefined, stop: AbortController): () => void {
  const abort = (): void => stop.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  return () => signal?.removeEventListener('abort', abort);
}
