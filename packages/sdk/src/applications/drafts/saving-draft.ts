import type {
  Application,
  ApplicationAnswers,
  ApplicationAnswersPatch,
  Attachment,
} from '@drsk/contract';
import { isConnectionError } from '../../drsk-error.js';
import type { RequestOptions } from '../../http/request-options.js';
import type { DraftAnswers } from './answers.js';
import { DraftFiling } from './draft-filing.js';
import type { JournalEntry } from './journal-entry.js';
import { DraftSaving, type DraftSavingParts } from './draft-saving.js';
import type { DraftWriter } from './draft-writer.js';
import type { AnswerLeftOut, ContestedAnswer, DraftStatus, OpenDraft, Side } from './open-draft.js';

/** An open draft, put together: what it holds, how it is saved, how it is filed. */
export class SavingDraft implements OpenDraft {
  readonly #parts: Omit<DraftSavingParts, 'onChange'>;
  readonly #writer: DraftWriter;
  readonly #saving: DraftSaving;
  readonly #filing: DraftFiling;
  #submitting: Promise<Application> | undefined;

  constructor(parts: Omit<DraftSavingParts, 'onChange'>) {
    this.#parts = parts;
    this.#writer = parts.writer;
    this.#saving = new DraftSaving({ ...parts, onChange: () => this.#tell() });
    this.#filing = new DraftFiling(parts.writer, this.#saving, parts.calls);
  }

  get application(): Application | undefined {
    return this.#writer.application;
  }

  get answers(): DraftAnswers {
    return this.#writer.answers;
  }

  get status(): DraftStatus {
    const { application, hasChanges, isFiled } = this.#writer;
    if (isFiled) return 'filed';
    if (this.#saving.isWriting) return 'saving';
    if (this.contested.length > 0) return 'contested';
    if (this.failure !== undefined) return isConnectionError(this.failure) ? 'offline' : 'failed';
    if (hasChanges) return 'unsaved';
    return application ? 'saved' : 'new';
  }

  get savedAt(): Date | undefined {
    return this.#saving.savedAt;
  }

  get failure(): unknown {
    return this.#saving.failure;
  }

  get isKept(): boolean {
    return this.#saving.isKept;
  }

  get contested(): ContestedAnswer[] {
    return this.#writer.contested;
  }

  get earlier(): AnswerLeftOut[] {
    return this.#writer.earlier;
  }

  get unfiled(): AnswerLeftOut[] {
    return this.#writer.unfiled;
  }

  patch(changes: ApplicationAnswersPatch | ApplicationAnswers): void {
    if (this.#saving.isClosed) throw new TypeError('The draft is closed');
    this.#writer.patch(changes);
    this.#saving.touch();
    this.#tell();
  }

  settle(name: string, side: Side): void {
    this.#writer.settle(name, side);
    this.#saveNow();
  }

  dropEarlier(): void {
    this.#writer.dropEarlier();
    this.#saveNow();
  }

  setAttachments(attachments: Attachment[]): void {
    this.#writer.setAttachments(attachments);
    this.#tell();
  }

  save(): void {
    this.#saving.save();
  }

  async flush(): Promise<Application> {
    await this.#submitting?.catch(() => undefined); // told to whoever has submitted it
    return this.#saving.flush();
  }

  submit(options: RequestOptions = {}): Promise<Application> {
    this.#submitting ??= this.#submit(options);
    return this.#submitting;
  }

  close(): Promise<void> {
    return this.#saving.close();
  }

  discard(): void {
    this.#saving.stop();
    this.#parts.journal.forget(this.application?.id);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Goes on with what is kept in the browser. */
  resume(entry: JournalEntry): void {
    this.#saving.resume(entry);
  }

  async #submit(options: RequestOptions): Promise<Application> {
    this.#saving.isPaused = true;
    try {
      return await this.#filing.file(options);
    } finally {
      this.#submitting = undefined;
      this.#saving.isPaused = false;
      this.#saving.keep();
      if (this.#writer.hasChanges) this.#saving.touch();
      this.#tell();
    }
  }

  #saveNow(): void {
    this.#saving.touch();
    this.#saving.save();
    this.#tell();
  }

  #tell(): void {
    if (!this.#saving.isClosed) this.#parts.options.onChange?.(this);
  }
}
