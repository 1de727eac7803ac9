import type { Attachment, AttachmentKind, AttachmentLimits } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { throughSignIn } from '../../shared/session-parts.js';
import { whenGone } from '../../shared/when-gone.js';
import { type FileUpload, isOver, isSending, newUpload } from './file-upload.js';
import { prepareFile } from './prepare-file.js';
import { uploadError } from './upload-error.js';
import { messages } from './upload.messages.js';

export interface UploadOptions {
  /** The application that files belong to, begun if it has to be. */
  application: () => Promise<string>;
  limits: () => AttachmentLimits;
  onSent: (attachment: Attachment, upload: FileUpload) => unknown;
}

/** More at a time would only share the same line. */
const most = 2;

/** Sends files; one that fails or is paused waits and never holds up the others. */
export class UploadController implements ReactiveController {
  uploads: readonly FileUpload[] = [];

  readonly #host: DrskElement;
  readonly #options: UploadOptions;

  constructor(host: DrskElement, options: UploadOptions) {
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

  of(kind: AttachmentKind): readonly FileUpload[] {
    return this.uploads.filter((upload) => upload.kind === kind);
  }

  /** One picture after the other: each of them fills much memory while it is made smaller. */
  async add(kind: AttachmentKind, files: Iterable<File>): Promise<void> {
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
  retry(upload: FileUpload): void {
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

  /** What was attached, and may come back. */
  remember(upload: FileUpload): void {
    const { kind, file, thumbnail } = upload;
    const removed = { ...newUpload(kind, file), thumbnail, state: 'removed' } as const;
    this.uploads = [...this.uploads, removed];
    this.#host.requestUpdate();
  }

  /** They belong to an application that is in view no more; what has arrived of them waits there. */
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

  async #send(upload: FileUpload): Promise<void> {
    upload.state = 'hashing';
    upload.progress = 0;
    this.#host.requestUpdate();
    try {
      const attachment = await throughSignIn(this.#host, () => this.#begin(upload));
      this.#take(upload);
      this.#say(messages[this.#host.language].done(attachment.fileName));
      this.#options.onSent(attachment, upload);
    } catch (error) {
      if (this.uploads.includes(upload)) this.#fail(upload, error);
    }
    this.#fill();
  }

  async #begin(upload: FileUpload): Promise<Attachment> {
    const { file, kind, stop } = upload;
    const id = await this.#options.application();
    upload.task = this.#host.client.applications.attachments.upload(id, file, {
      kind,
      signal: stop.signal,
      onProgress: ({ state, loaded, total }) => {
        const wasSending = isSending(upload);
        upload.state = state;
        upload.progress = loaded / Math.max(1, total);
        if (wasSending && !isSending(upload)) this.#fill();
        this.#host.requestUpdate();
      },
    });
    return upload.task;
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
