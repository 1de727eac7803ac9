import type { ApplicationAnswersPatch } from '@drsk/sdk';
import { siteStorage } from '../../shared/tab-storage.js';

/** What was typed and has not reached the server yet. */
export interface JournalEntry {
  changes: ApplicationAnswersPatch;
  /** Of the draft's creation: repeated with it, there is one draft and not two. */
  creationKey?: string | undefined;
}

/** Keeps one account's unsaved changes over a closed page; what the server has is forgotten here at once. */
export class DraftJournal {
  readonly #prefix: string;

  constructor(accountId: string) {
    this.#prefix = `drsk.draft.${accountId}.`;
  }

  read(draftId = 'new'): JournalEntry | undefined {
    const text = siteStorage()?.getItem(this.#prefix + draftId);
    if (!text) return undefined;
    try {
      const entry: JournalEntry = JSON.parse(text);
      return entry;
    } catch {
      return undefined; // somebody else's, or cut off
    }
  }

  write(draftId = 'new', entry: JournalEntry): void {
    try {
      siteStorage()?.setItem(this.#prefix + draftId, JSON.stringify(entry));
    } catch {
      // A full storage: the server is still asked to keep it.
    }
  }

  remove(draftId = 'new'): void {
    siteStorage()?.removeItem(this.#prefix + draftId);
  }
}
