import type { Attachment, AttachmentKind } from '@drsk/contract';

export interface SendOptions {
  /** By default the file's own. */
  fileName?: string | undefined;
  /**
   * Aborting stops here and rejects with the signal's reason, at once; what has arrived stays, and the same file goes on
   * from there later. `abort()` of the task throws it away.
   */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: UploadStatus) => void) | undefined;
}

export interface UploadOptions extends SendOptions {
  kind: AttachmentKind;
}

/** `hashing` reads the file before anything is sent; `offline` goes on by itself. */
export type UploadState = 'hashing' | 'uploading' | 'paused' | 'offline' | 'attaching';

export interface UploadStatus {
  state: UploadState;
  /** Bytes. */
  loaded: number;
  total: number;
}

/** A file on its way, and what it becomes. */
export interface UploadTask<Become = Attachment> extends Promise<Become> {
  pause(): void;
  resume(): void;
  /** Stops, and throws away what has arrived; the task rejects with an `AbortError`. */
  abort(): Promise<void>;
}
