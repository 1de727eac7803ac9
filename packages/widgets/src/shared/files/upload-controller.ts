import type { AttachmentLimits } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../drsk-element.js';
import { FailureEvent } from '../failure-event.js';
import { throughSignIn } from '../session-parts.js';
import { whenGone } from '../when-gone.js';
import type { FileStore, KeptFile } from './file-store.js';
import { type FileUpload, isOver, isSending, newUpload } from './file-upload.js';
import { prepareFile } from './prepare-file.js';
import { uploadError } from './upload-error.js';
import { messages } from './upload.messages.js';

export interface UploadOptions<Kept extends KeptFile> {
  store: Pick<FileStore<Kept>, 'begin' | 'start'>;
  limits: () => Pick<AttachmentLimits, 'maxBytes'>;
  onSent: (file: Kept, upload: FileUpload<Kept['kind']>) => unknown;
}

/** More at a time would only share the same line. */
const most = 2;

/** Sends files; one that fails or is paused waits and never holds up the others. */
export class UploadController<Kept extends KeptFile> implements ReactiveController {
  uploads: readonly FileUpload<Kept['kind']>[] = [];

  readonly #host: DrskElement;
  readonly #options: UploadOptions<Kept>;

  constructor(host: DrskElement, options: UploadOptions<Kept>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.clear());
  }

  /** Something is still on its way. */
  get isBusy(): boolean {
    return !this.uploads.every(isOver);
  }

  of(kind: Kept['kind']): readonly FileUpload<Kept['kind']>[] {
    return this.uploads.filter((upload) => upload.kind === kind);
  }

  /** One picture after the other: each of them fills much memory while it is made smaller. */
  async add(kind: Kept['kind'], files: Iterable<File>): Promise<void> {
    const added = Array.from(files, (file) => newUpload(kind, file));
    this.uploads = [...this.uploads, ...added];
    this.#host.requestUpdate();
    for (const upload of added) {
      await prepareFile(upload, this.#options.limits());
      this.#say(this.#errorOf(upload));
      this.#fill();
    }
  }

  pause(upload: FileUpload): void {
    upload.task?.pause();
  }

  resume(upload: FileUpload): void {
    upload.task?.resume();
  }

  /** Goes on from where it has stopped; what was removed comes back. */
  retry(upload: FileUpload<Kept['kind']>): void {
    upload.state = 'waiting';
    delete upload.failure;
    this.#fill();
    this.#host.requestUpdate();
  }

  /** Takes it off the list; nothing of it stays on the server either. */
  drop(upload: FileUpload): void {
    this.#take(upload);
    void upload.task?.abort();
    this.#fill();
  }

  /** What was here, and may come back. */
  remember(upload: FileUpload<Kept['kind']>): void {
    const { kind, file, thumbnail } = upload;
    const removed = { ...newUpload(kind, file), thumbnail, state: 'removed' } as const;
    this.uploads = [...this.uploads, removed];
    this.#host.requestUpdate();
  }

  /** They belong to what is in view no more; what has arrived of them waits there. */
  clear(): void {
    for (const { stop } of this.uploads) stop.abort();
    this.uploads = [];
    this.#host.requestUpdate();
  }

  #take(upload: FileUpload): void {
    this.uploads = this.uploads.filter((other) => other !== upload);
    this.#host.requestUpdate();
  }

  #fill(): void {
    const free = most - this.uploads.filter(isSending).length;
    const waiting = this.uploads.filter(({ state }) => state === 'waiting');
    for (const upload of waiting.slice(0, Math.max(0, free))) void this.#send(upload);
  }

  async #send(upload: FileUpload<Kept['kind']>): Promise<void> {
    upload.state = 'hashing';
    upload.progress = 0;
    this.#host.requestUpdate();
    try {
      const file = await throughSignIn(this.#host, () => this.#begin(upload));
      this.#take(upload);
      this.#say(messages[this.#host.language].done(file.fileName));
      this.#options.onSent(file, upload);
    } catch (error) {
      if (this.uploads.includes(upload)) this.#fail(upload, error);
    }
    this.#fill();
  }

  async #begin(upload: FileUpload<Kept['kind']>): Promise<Kept> {
    const { store } = this.#options;
    const place = await store.begin();
    const task = store.start(place, upload, {
      signal: upload.stop.signal,
      onProgress: ({ state, loaded, total }) => {
        const wasSending = isSending(upload);
        upload.state = state;
        upload.progress = loaded / Math.max(1, total);
        if (wasSending && !isSending(upload)) this.#fill();
        this.#host.requestUpdate();
      },
    });
    upload.task = task;
    return task;
  }

  #fail(upload: FileUpload, failure: unknown): void {
    Object.assign(upload, { state: 'failed', failure });
    this.#say(this.#errorOf(upload));
    this.#host.dispatchEvent(new FailureEvent(failure));
  }

  #errorOf(upload: FileUpload): string | undefined {
    return uploadError(upload, {
      language: this.#host.language,
      limits: this.#options.limits(),
    });
  }

  #say(sentence: string | undefined): void {
    if (sentence) this.#host.announcement = sentence;
    this.#host.requestUpdate();
  }
}
