import type { AppealUpload } from '@drsk/contract';
import { abortable } from '../abortable.js';
import type { Http } from '../http.js';
import { hashOf } from '../hash-of.js';
import { ResumableUpload } from './resumable-upload.js';
import { TusStack } from './tus-stack.js';
import { TusUpload } from './tus-upload.js';
import { toSdkError } from './unreadable-file-error.js';
import type { RequestOptions } from '../request-options.js';
import type { SendOptions, UploadState, UploadTask } from './upload-task.js';
import { uploadsAddress } from './uploads-address.js';

/** What a file is for. */
export interface UploadTarget<Become> {
  /** What the server is told of it. */
  metadata: Readonly<Record<string, string>>;
  /** Files for the same that have stopped on their way. */
  pending: (options: RequestOptions) => Promise<readonly Stopped[]>;
  /** Makes of the whole what it is for. */
  finish: (uploadId: string, options: RequestOptions) => Promise<Become>;
}

type Stopped = Pick<AppealUpload, 'id' | 'sha256' | 'size'>;

export interface NewUpload<Become> {
  file: Blob;
  target: UploadTarget<Become>;
  options: SendOptions;
}

interface FileMetadata extends Record<string, string> {
  filename: string;
  sha256: string;
}

/** A file that a client sends now. */
interface Sent {
  metadata: FileMetadata;
  /** Says where it goes on; nothing, where it begins. */
  placing: Promise<string | undefined>;
}

const underWay = new WeakMap<Http, Set<Sent>>();

/** Sends a file part by part, and makes of it what it is for. */
export function startUpload<Become>(http: Http, upload: NewUpload<Become>): UploadTask<Become> {
  const { file, options } = upload;
  const stop = new AbortController();
  const forget = follow(options.signal, stop);
  const onChange = (state: UploadState, loaded: number): void =>
    options.onProgress?.({ state, loaded, total: file.size });
  const sender = new ResumableUpload({ http, file, onChange, signal: stop.signal });
  const become = run(http, upload, { sender, onChange, signal: stop.signal });
  return Object.assign(abortable(become, stop.signal).finally(forget), {
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

async function run<Become>(
  http: Http,
  { target, file, options }: NewUpload<Become>,
  { sender, onChange, signal }: Running,
): Promise<Become> {
  signal.throwIfAborted();
  onChange('hashing', 0);
  const sha256 = await hashOf(file, signal).catch((error: unknown) => {
    throw toSdkError(error);
  });
  const { fileName = nameOf(file) } = options;
  const metadata = { ...target.metadata, filename: fileName, sha256 };
  const { placing, end } = begin(http, metadata, () =>
    stoppedBefore(http, { target, sha256, size: file.size, signal }),
  );
  signal.addEventListener('abort', end);
  try {
    const address = await placing;
    await sender.run({ metadata, address });
    onChange('attaching', file.size);
    return await target.finish(sender.address?.split('/').at(-1) ?? '', { signal });
  } finally {
    end();
  }
}

/** The same bytes chosen twice are two files: neither goes on with what the other sends. */
function begin(
  http: Http,
  metadata: FileMetadata,
  place: () => Sent['placing'],
): { placing: Sent['placing']; end: () => void } {
  const others = underWay.get(http) ?? new Set();
  underWay.set(http, others);
  const twin = [...others].find((other) => isSame(other.metadata, metadata));
  const nowhere = (): undefined => undefined;
  // Not before the other one knows: it would take what is begun here for its own.
  const placing = twin ? twin.placing.then(nowhere, nowhere) : place();
  const sent = { metadata, placing };
  others.add(sent);
  return { placing, end: () => void others.delete(sent) };
}

interface Search {
  target: Pick<UploadTarget<unknown>, 'pending'>;
  sha256: string;
  size: number;
  signal: AbortSignal;
}

/** Where the same file for the same has stopped on its way: here, in another tab, on another device. */
async function stoppedBefore(
  http: Http,
  { target, sha256, size, signal }: Search,
): Promise<string | undefined> {
  const stopped = await target.pending({ signal });
  const begun = stopped.find((other) => other.sha256 === sha256 && other.size === size);
  return begun && `${uploadsAddress(http)}/${begun.id}`;
}

/** But for its name. */
function isSame(one: FileMetadata, other: FileMetadata): boolean {
  return Object.keys(one).every((key) => key === 'filename' || one[key] === other[key]);
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
