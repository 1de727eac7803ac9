import type { DraftStorage } from './draft-surroundings.js';
import type { JournalEntry } from './journal-entry.js';
import { merged } from './merged-entries.js';

type DatedEntry = JournalEntry & { at: number };

interface JournalOptions {
  storage: DraftStorage;
  clock: () => number;
  accountId: string;
  /** Names the entries of this open draft apart from those of other tabs. */
  tab: string;
}

interface Kept {
  key: string;
  entry: DatedEntry;
}

/** A draft that has no id yet. */
const unsent = 'new';

/** Keeps an account's unsaved changes over a closed page, each open draft its own; what the server has is forgotten here at once. */
export class DraftJournal {
  readonly #options: JournalOptions;
  readonly #prefix: string;
  /** Keys of the entries that were taken over. */
  #taken: string[] = [];

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#prefix = `drsk.draft.${options.accountId}.`;
  }

  /** Whether something is kept of a draft that never reached the server. */
  get hasUnsent(): boolean {
    return this.#keysOf(unsent).length > 0;
  }

  /** What other tabs have left of the draft; one that is open still writes its own again. */
  leftOf(draftId: string): JournalEntry | undefined {
    return this.#take(this.#entriesOf(draftId).filter(({ key }) => key !== this.#key(draftId)));
  }

  /** What was begun last and never reached the server: two of them are two applications. */
  lastUnsent(): JournalEntry | undefined {
    const all = this.#entriesOf(unsent).toSorted((one, other) => other.entry.at - one.entry.at);
    return this.#take(all.slice(0, 1));
  }

  /** Holds what the server does not; false where the browser has no room for it. */
  keep(draftId: string | undefined, entry: JournalEntry): boolean {
    const id = draftId ?? unsent;
    const isEmpty = [entry.changes, entry.rivals].every((part) => Object.keys(part).length === 0);
    const isKept = isEmpty || this.#write(id, entry);
    if (isEmpty) this.#remove(id);
    // In this order, for there may be no room to write.
    if (isKept && id !== unsent) this.#remove(unsent);
    if (isKept) this.#forgetTaken();
    return isKept;
  }

  /** Whether another tab has taken over what was kept here, or it is gone. */
  hasNothing(draftId = unsent): boolean {
    return [draftId, unsent].every((id) => this.#options.storage.getItem(this.#key(id)) === null);
  }

  /** This open draft keeps nothing any more. */
  forget(draftId = unsent): void {
    this.#remove(draftId);
  }

  /** Nothing of the account stays. */
  clear(): void {
    for (const key of this.#keysOf('')) this.#options.storage.removeItem(key);
  }

  #write(draftId: string, entry: JournalEntry): boolean {
    const { clock, storage } = this.#options;
    const dated: DatedEntry = { ...entry, at: clock() };
    try {
      storage.setItem(this.#key(draftId), JSON.stringify(dated));
      return true;
    } catch {
      return false; // full: the server is still asked to keep it
    }
  }

  /** They stay until they are written here: whoever takes an entry calls `keep`. */
  #take(entries: Kept[]): JournalEntry | undefined {
    const [first, ...others] = entries.toSorted((one, other) => one.entry.at - other.entry.at);
    this.#taken = entries.map(({ key }) => key);
    return (
      first && others.reduce<JournalEntry>((sum, { entry }) => merged(sum, entry), first.entry)
    );
  }

  #forgetTaken(): void {
    for (const key of this.#taken) this.#options.storage.removeItem(key);
    this.#taken = [];
  }

  #remove(draftId: string): void {
    this.#options.storage.removeItem(this.#key(draftId));
  }

  #key(draftId: string): string {
    return `${this.#prefix}${draftId}.${this.#options.tab}`;
  }

  #keysOf(draftId: string): string[] {
    const start = this.#prefix + (draftId && `${draftId}.`);
    return this.#options.storage.keys().filter((key) => key.startsWith(start));
  }

  #entriesOf(draftId: string): Kept[] {
    return this.#keysOf(draftId).flatMap((key) => {
      const entry = readEntry(this.#options.storage.getItem(key));
      return entry ? [{ key, entry }] : [];
    });
  }
}

function readEntry(text: string | null): DatedEntry | undefined {
  try {
    const entry: Partial<DatedEntry> | null = JSON.parse(text ?? 'null');
    if (typeof entry?.changes !== 'object') return undefined;
    return { base: {}, sent: {}, rivals: {}, at: 0, ...entry, changes: entry.changes };
  } catch {
    return undefined; // somebody else's, or cut off
  }
}
