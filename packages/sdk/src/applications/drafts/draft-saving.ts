import type { Application } from '@drsk/contract';
import { ConnectionError } from '../../drsk-error.js';
import type { DraftCalls } from './draft-calls.js';
import type { DraftJournal } from './draft-journal.js';
import type { JournalEntry } from './journal-entry.js';
import type { DraftPage, DraftPageChange } from './draft-surroundings.js';
import type { DraftWriter } from './draft-writer.js';
import { merged } from './merged-entries.js';
import type { OpenDraftOptions } from './open-draft.js';
import { retryPause } from './retry-pause.js';
import type { SaveTimer } from './save-timer.js';

export interface DraftSavingParts {
  calls: DraftCalls;
  writer: DraftWriter;
  journal: DraftJournal;
  page: DraftPage;
  clock: () => number;
  timer: (save: () => void) => SaveTimer;
  options: OpenDraftOptions;
  /** Something is another by now. */
  onChange: () => void;
}

/** Saves by itself: soon after the last change, when the page is left, when the network is back; one write at a time. */
export class DraftSaving {
  savedAt: Date | undefined;
  failure: unknown;
  isKept = true;
  /** While it is filed, nothing of it is on its way beside that. */
  isPaused = false;
  isClosed = false;

  readonly #parts: DraftSavingParts;
  readonly #timer: SaveTimer;
  readonly #stopListening: () => void;
  #writing: Promise<Application> | undefined;
  #failures = 0;
  #isLeaving = false;

  constructor(parts: DraftSavingParts) {
    this.#parts = parts;
    this.#timer = parts.timer(() => this.save());
    this.#stopListening = parts.page.onChange((change) => this.#onPage(change));
  }

  get isWriting(): boolean {
    return this.#writing !== undefined;
  }

  /** Something was typed: in the browser at once, on the server soon. */
  touch(): void {
    this.keep();
    this.#timer.touch();
  }

  save(): void {
    if (!this.isPaused && this.#parts.writer.hasChanges) void this.flush().catch(() => undefined); // `#fail` has dealt with it
  }

  flush(): Promise<Application> {
    this.#writing ??= this.#write();
    return this.#writing;
  }

  /** Goes on with what is kept in the browser. */
  resume(entry: JournalEntry): void {
    this.#parts.writer.resume(entry);
    this.touch();
  }

  /** Takes up what other tabs have left since. */
  adopt(): void {
    const { journal, writer } = this.#parts;
    const left = writer.application && journal.leftOf(writer.application.id);
    if (left) this.resume(merged(left, writer.entry));
  }

  /** What a closed draft has left may be another tab's by now. */
  keep(): void {
    const { journal, writer } = this.#parts;
    const id = writer.application?.id;
    if (this.isClosed && journal.hasNothing(id)) return;
    this.isKept = journal.keep(id, writer.entry);
  }

  async close(): Promise<void> {
    this.stop();
    this.save();
    await this.#writing?.catch(() => undefined); // it is still in the browser
  }

  /** Tells no more, and saves no more by itself. */
  stop(): void {
    this.isClosed = true;
    this.#stopListening();
    this.#timer.stop();
  }

  async #write(): Promise<Application> {
    const { onChange, page, writer } = this.#parts;
    this.#timer.stop();
    try {
      await Promise.resolve(); // so that whoever is told sees that it is being saved
      onChange();
      if (page.isOffline) throw new ConnectionError('drafts', false);
      const application = await writer.write(() => this.#isLeaving);
      this.#succeed(application);
      return application;
    } catch (error) {
      this.#fail(error);
      throw error;
    } finally {
      this.#writing = undefined;
      this.#isLeaving = false;
      this.keep();
      onChange();
    }
  }

  #succeed(application: Application): void {
    const { clock, options } = this.#parts;
    this.failure = undefined;
    this.#failures = 0;
    this.savedAt = new Date(clock());
    if (!this.isClosed) options.onSaved?.(application, this.savedAt);
  }

  #fail(error: unknown): void {
    this.failure = error;
    if (this.isClosed) return;
    if (this.#failures === 0) this.#parts.options.onFailure?.(error);
    this.#timer.retryAfter(retryPause(error, this.#failures));
    this.#failures += 1;
  }

  #onPage(change: DraftPageChange): void {
    this.#isLeaving = change === 'leave';
    this.save();
  }
}
