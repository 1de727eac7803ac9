import type { Application, Attachment } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import type { FormValues } from '../../shared/form-values.js';
import { whenGone } from '../../shared/when-gone.js';
import { patchedValues } from './answers.js';
import type { ContestedAnswer, Side } from './contested-answers.js';
import { DraftJournal } from './draft-journal.js';
import { type DraftForm, DraftWriter } from './draft-writer.js';
import { retryPause } from './retry-pause.js';

export interface DraftOptions extends DraftForm {
  onSaved: (application: Application, savedAt: Date) => unknown;
  /** Somebody else has answered in another way: the reader is asked. */
  onContested: () => unknown;
}

const typingPause = 1000;

/** Saves the form by itself: soon after the last key, when the page is left, when the network is back. */
export class DraftController implements ReactiveController {
  savedAt: Date | undefined;
  isSaving = false;
  /** Why the last save failed; until the next one it is kept in this browser. */
  failure: unknown;

  readonly #host: DrskElement;
  readonly #options: DraftOptions;
  #journal: DraftJournal | undefined;
  #writer: DraftWriter | undefined;
  #writing: Promise<Application> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(host: DrskElement, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.saveNow);
    window.addEventListener('pagehide', this.saveNow);
    document.addEventListener('visibilitychange', this.saveNow);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.saveNow);
    window.removeEventListener('pagehide', this.saveNow);
    document.removeEventListener('visibilitychange', this.saveNow);
    whenGone(this.#host, () => {
      this.saveNow();
      clearTimeout(this.#timer);
    });
  }

  /** What the server holds; nothing before the first answer. */
  get application(): Application | undefined {
    return this.#writer?.application;
  }

  get hasChanges(): boolean {
    return this.#writer?.hasChanges ?? false;
  }

  /** Answers that were changed here and elsewhere. */
  get contested(): ContestedAnswer[] {
    return this.#writer?.contested ?? [];
  }

  get hasRefused(): boolean {
    return this.#writer?.hasRefused ?? false;
  }

  /** Whether this browser holds a draft that never reached the server. */
  hasUnsent(accountId: string): boolean {
    return new DraftJournal(accountId).has();
  }

  dropUnsent(accountId: string): void {
    new DraftJournal(accountId).removeAll();
  }

  /** Takes up a draft, or begins one; gives its answers with what the journal has on top. */
  start(accountId: string, application?: Application): FormValues {
    this.stop();
    this.#journal = new DraftJournal(accountId);
    this.#writer = new DraftWriter(this.#host.client, this.#options, application);
    this.savedAt = undefined;
    const entry = this.#journal.adopt(application?.id);
    if (!entry) return { ...application?.answers };
    this.#journal.write(application?.id, entry);
    this.#writer.resume(entry);
    this.#saveAfter(0);
    return patchedValues(application?.answers ?? {}, entry.changes);
  }

  /** Leaves the draft; what is not saved stays in the journal. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#writer?.leave();
    this.#writer = undefined;
    this.#writing = undefined;
    this.failure = undefined;
    this.isSaving = false;
    this.#failures = 0;
  }

  /** The form has changed. */
  touch(): void {
    if (this.#writer) this.#journal?.keep(this.#writer);
    this.#saveAfter(typingPause);
  }

  /** A file has come or gone: that is a new version of the draft too. */
  setAttachments(attachments: Attachment[]): void {
    this.#writer?.setAttachments(attachments);
    this.#host.requestUpdate();
  }

  /** Somebody else has changed the draft. */
  outdate(): void {
    this.#writer?.outdate();
  }

  /** The reader has chosen between two answers. */
  settle(name: string, side: Side): void {
    this.#writer?.settle(name, side);
    if (this.#writer) this.#journal?.keep(this.#writer);
    this.#saveAfter(0);
    this.#host.requestUpdate();
  }

  /** The journal lets go of a draft that was filed or thrown away. */
  forget(): void {
    this.#journal?.removeAll(this.application?.id);
    this.stop();
  }

  /** Saves if there is something to save; a failure is shown and tried again, never thrown. */
  readonly saveNow = (): void => {
    if (this.hasChanges) void this.flush().catch(() => undefined); // `#fail` has dealt with it
  };

  /** The draft, with all that is in the form. */
  async flush(): Promise<Application> {
    const writer = this.#writer;
    if (!writer) throw new Error('No draft is open');
    this.#writing ??= this.#write(writer, this.#journal);
    return this.#writing;
  }

  /** What is left meanwhile is written to its end, but speaks no more. */
  async #write(writer: DraftWriter, journal: DraftJournal | undefined): Promise<Application> {
    const isCurrent = (): boolean => writer === this.#writer;
    clearTimeout(this.#timer);
    this.isSaving = true;
    this.#host.requestUpdate();
    try {
      const application = await writer.write();
      if (isCurrent()) this.#succeed(application);
      return application;
    } catch (error) {
      if (isCurrent()) this.#fail(error);
      throw error;
    } finally {
      journal?.keep(writer);
      if (isCurrent()) this.#end();
    }
  }

  #end(): void {
    this.#writing = undefined;
    this.isSaving = false;
    this.#host.requestUpdate();
    if (this.contested.length > 0) this.#options.onContested();
  }

  #succeed(application: Application): void {
    this.failure = undefined;
    this.#failures = 0;
    this.savedAt = new Date();
    this.#options.onSaved(application, this.savedAt);
  }

  #fail(error: unknown): void {
    this.failure = error;
    if (this.#failures === 0) this.#host.dispatchEvent(new FailureEvent(error));
    const pause = retryPause(error, this.#failures);
    this.#failures += 1;
    if (pause !== undefined) this.#saveAfter(pause);
  }

  #saveAfter(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.saveNow, pause);
  }
}
