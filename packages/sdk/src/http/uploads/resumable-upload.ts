import type { Http } from '../http.js';
import { blobReader } from './blob-reader.js';
import { isOffline, whenOffline, whenOnline } from './network-state.js';
import { causeOf, isPassing, retryDelays } from './retries.js';
import { TusStack } from './tus-stack.js';
import { TusUpload } from './tus-upload.js';
import { toSdkError } from './unreadable-file-error.js';
import type { UploadState } from './upload-task.js';
import { uploadsAddress } from './uploads-address.js';

export interface ResumableParts {
  http: Http;
  file: Blob;
  signal: AbortSignal;
  onChange: (state: UploadState, loaded: number) => void;
}

export interface Beginning {
  metadata: Record<string, string>;
  /** Where the file goes on that was begun before. */
  address: string | undefined;
}

/** Bytes of one request: more while it goes well, less when it breaks off. */
const chunk = { first: 1 << 20, least: 1 << 18, most: 1 << 22 };

/** The bytes of a file on their way. */
export class ResumableUpload {
  readonly #parts: ResumableParts;
  /** Nothing is listened to any more. */
  readonly #over = new AbortController();
  #upload: TusUpload | undefined;
  #address: string | undefined;
  #begin: (() => void) | undefined;
  #isPaused = false;
  /** For the network. */
  #isWaiting = false;
  #loaded = 0;
  #chunkSize = chunk.first;

  constructor(parts: ResumableParts) {
    this.#parts = parts;
    const stop = (): void => {
      this.#halt();
      this.#over.abort();
    };
    parts.signal.addEventListener('abort', stop, { once: true });
  }

  /** Where the file is sent to; nothing before the server has said so. */
  get address(): string | undefined {
    return this.#address;
  }

  /** Resolves when all bytes have arrived. */
  run({ metadata, address }: Beginning): Promise<void> {
    this.#address = address;
    // A request without a network may take minutes to fail.
    whenOffline(() => this.#loseNetwork(), this.#over.signal);
    const sent = new Promise<void>((resolve, reject) => {
      this.#begin = () => this.#send({ metadata, resolve, reject });
      this.#begin();
    });
    return sent.finally(() => {
      this.#begin = undefined;
      this.#over.abort();
    });
  }

  pause(): void {
    this.#isPaused = true;
    this.#halt();
    if (this.#begin) this.#tell('paused');
  }

  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#begin?.();
  }

  #halt(): void {
    void this.#upload?.abort();
    // What comes back of it after all belongs to nobody: the next one is another.
    this.#upload = undefined;
  }

  #send(sending: Sending): void {
    const { file, signal } = this.#parts;
    if (signal.aborted) return;
    if (this.#isPaused) return this.#tell('paused');
    this.#halt();
    if (isOffline()) return this.#loseNetwork();
    const isWanted = (): boolean => this.#upload === upload;
    const upload = new TusUpload(file, {
      ...this.#options(sending),
      httpStack: new TusStack(this.#parts.http, isWanted),
    });
    this.#upload = upload;
    this.#tell('uploading');
    // Whoever is told may pause it, and have another one begun by the time that this goes on.
    if (isWanted()) upload.start();
  }

  #options({ metadata, resolve, reject }: Sending): TusUpload['options'] {
    const { http } = this.#parts;
    return {
      ...TusUpload.defaultOptions,
      metadata,
      endpoint: uploadsAddress(http),
      uploadUrl: this.#address ?? null,
      chunkSize: this.#chunkSize,
      fileReader: blobReader,
      // Where it can go on is known to the server, and nothing of it stays in the browser.
      fingerprint: async () => '',
      storeFingerprintForResuming: false,
      retryDelays: retryDelays(http.parts.options.retry),
      onUploadUrlAvailable: () => (this.#address = this.#upload?.url ?? this.#address),
      onChunkComplete: () => this.#resize(2),
      onShouldRetry: (error) => this.#shouldRetry(causeOf(error)),
      onProgress: (loaded) => {
        this.#loaded = loaded;
        this.#tell('uploading');
      },
      onSuccess: resolve,
      onError: (error) => this.#fail(causeOf(error), reject),
    };
  }

  #shouldRetry(cause: unknown): boolean {
    this.#resize(0.5);
    return isPassing(cause) && !isOffline();
  }

  #resize(factor: number): void {
    const { least, most } = chunk;
    this.#chunkSize = Math.min(most, Math.max(least, this.#chunkSize * factor));
    if (this.#upload) this.#upload.options.chunkSize = this.#chunkSize;
  }

  #fail(cause: unknown, reject: (reason: unknown) => void): void {
    if (isPassing(cause) && isOffline()) this.#loseNetwork();
    else reject(toSdkError(cause));
  }

  #loseNetwork(): void {
    if (this.#isPaused) return;
    this.#halt();
    this.#tell('offline');
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const goOn = (): void => {
      this.#isWaiting = false;
      this.#begin?.();
    };
    whenOnline(goOn, this.#over.signal);
  }

  #tell(state: UploadState): void {
    this.#parts.onChange(state, this.#loaded);
  }
}

interface Sending {
  metadata: Record<string, string>;
  resolve: () => void;
  reject: (reason: unknown) => void;
}
