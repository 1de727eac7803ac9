import type { Attachment, AttachmentKind, UploadOptions } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { throughSignIn } from '../../shared/session-parts.js';
import { whenGone } from '../../shared/when-gone.js';
import { fileProblem, type FileProblem } from './file-problem.js';
import { uploadError } from './upload-error.js';
import { messages } from './upload.messages.js';

/** A file on its way; it leaves the list when the server has it. */
export interface Upload {
  readonly kind: AttachmentKind;
  readonly file: File;
  readonly abort: AbortController;
  state: 'waiting' | 'sending' | 'failed' | 'refused';
  /** From 0 to 1. */
  progress: number;
  problem?: FileProblem;
  failure?: unknown;
}

export interface UploadSender {
  send: (upload: Upload, options: UploadOptions) => Promise<Attachment>;
  onSent: (attachment: Attachment) => unknown;
}

/** Sends files one after another; one that fails waits for a retry and never holds up the others. */
export class UploadController implements ReactiveController {
  readonly host: DrskElement;
  uploads: readonly Upload[] = [];

  readonly #sender: UploadSender;
  #isRunning = false;

  constructor(host: DrskElement, sender: UploadSender) {
    this.host = host;
    this.#sender = sender;
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.host, () => this.clear());
  }

  /** Something is still on its way. */
  get isBusy(): boolean {
    return this.uploads.some(({ state }) => state === 'waiting' || state === 'sending');
  }

  of(kind: AttachmentKind): readonly Upload[] {
    return this.uploads.filter((upload) => upload.kind === kind);
  }

  async add(kind: AttachmentKind, files: Iterable<File>): Promise<void> {
    const added = await Promise.all(Array.from(files, (file) => toUpload(kind, file)));
    this.uploads = [...this.uploads, ...added];
    this.#say(added.find(({ problem }) => problem));
    await this.#run();
  }

  /** Goes on from where it has stopped. */
  async retry(upload: Upload): Promise<void> {
    upload.state = 'waiting';
    this.host.requestUpdate();
    await this.#run();
  }

  drop(upload: Upload): void {
    upload.abort.abort();
    this.uploads = this.uploads.filter((other) => other !== upload);
    this.host.requestUpdate();
  }

  /** What is on its way belongs to an application that is in view no more. */
  clear(): void {
    for (const upload of this.uploads) this.drop(upload);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#send(next);
    this.#isRunning = false;
  }

  #next(): Upload | undefined {
    return this.uploads.find(({ state }) => state === 'waiting');
  }

  async #send(upload: Upload): Promise<void> {
    upload.state = 'sending';
    upload.progress = 0;
    this.host.requestUpdate();
    try {
      const attachment = await throughSignIn(this.host, () =>
        this.#sender.send(upload, this.#optionsOf(upload)),
      );
      this.drop(upload);
      this.host.announcement = messages[this.host.language].done(attachment.fileName);
      this.#sender.onSent(attachment);
    } catch (error) {
      if (!upload.abort.signal.aborted) this.#fail(upload, error);
    }
  }

  #fail(upload: Upload, error: unknown): void {
    upload.state = 'failed';
    upload.failure = error;
    this.#say(upload);
    this.host.dispatchEvent(new FailureEvent(error));
  }

  #say(upload: Upload | undefined): void {
    if (upload) this.host.announcement = uploadError(upload, this.host.language) ?? '';
    this.host.requestUpdate();
  }

  #optionsOf(upload: Upload): UploadOptions {
    return {
      kind: upload.kind,
      signal: upload.abort.signal,
      onProgress: ({ loaded, total }) => {
        upload.progress = total > 0 ? loaded / total : 0;
        this.host.requestUpdate();
      },
    };
  }
}

async function toUpload(kind: AttachmentKind, file: File): Promise<Upload> {
  const problem = await fileProblem(file);
  const upload = { kind, file, abort: new AbortController(), progress: 0 };
  return problem ? { ...upload, state: 'refused', problem } : { ...upload, state: 'waiting' };
}
