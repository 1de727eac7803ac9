import type { Application, ApplicationAnswersPatch } from '@drsk/sdk';
import type { FormValues } from '../../shared/form-values.js';
import { siteStorage } from '../../shared/tab-storage.js';

/** What was typed and has not reached the server yet. */
export interface JournalEntry {
  changes: ApplicationAnswersPatch;
  /** What the server held of the changed answers when they were typed. */
  base?: FormValues;
  /** Of the draft's creation: repeated with it, there is one draft and not two. */
  creationKey?: string | undefined;
}

/** A draft with the changes that the server has not got. */
interface Unsaved extends Required<JournalEntry> {
  application: Application | undefined;
}

type DatedEntry = JournalEntry & { at: number };

/** Keeps one account's unsaved changes over a closed page, each tab its own; what the server has is forgotten here at once. */
export class DraftJournal {
  readonly #prefix: string;
  readonly #tab = crypto.randomUUID();

  constructor(accountId: string) {
    this.#prefix = `drsk.draft.${accountId}.`;
  }

  has(draftId = 'new'): boolean {
    return this.#keysOf(draftId).length > 0;
  }

  /** Takes over what other tabs have left of the draft; one that is open still writes its own again. */
  adopt(draftId = 'new'): JournalEntry | undefined {
    const found = this.#keysOf(draftId)
      .map((key) => ({ key, entry: readEntry(key) }))
      .toSorted((one, other) => (one.entry?.at ?? 0) - (other.entry?.at ?? 0));
    // Two new ones are two applications: the last is gone on with.
    const adopted = draftId === 'new' ? found.slice(-1) : found;
    for (const { key } of adopted) siteStorage()?.removeItem(key);
    const entries = adopted.flatMap(({ entry }) => (entry ? [entry] : []));
    return entries.length > 0 ? entries.reduce(merged) : undefined;
  }

  write(draftId = 'new', entry: JournalEntry): void {
    const dated: DatedEntry = { ...entry, at: Date.now() };
    try {
      siteStorage()?.setItem(this.#key(draftId), JSON.stringify(dated));
    } catch {
      // A full storage: the server is still asked to keep it.
    }
  }

  /** Holds what the server does not. */
  keep({ application, base, changes, creationKey }: Unsaved): void {
    if (application) this.remove();
    if (Object.keys(changes).length > 0)
      this.write(application?.id, { base, changes, creationKey });
    else this.remove(application?.id);
  }

  /** This tab has nothing left to keep. */
  remove(draftId = 'new'): void {
    siteStorage()?.removeItem(this.#key(draftId));
  }

  /** No tab has: it was filed, or given up. */
  removeAll(draftId = 'new'): void {
    for (const key of this.#keysOf(draftId)) siteStorage()?.removeItem(key);
  }

  #key(draftId: string): string {
    return `${this.#prefix}${draftId}.${this.#tab}`;
  }

  #keysOf(draftId: string): string[] {
    const start = `${this.#prefix}${draftId}.`;
    return Object.keys(siteStorage() ?? {}).filter((key) => key.startsWith(start));
  }
}

/** What is newer is on top; what the server held is what it held first. */
function merged(older: DatedEntry, newer: DatedEntry): DatedEntry {
  return {
    ...newer,
    changes: { ...older.changes, ...newer.changes },
    base: { ...newer.base, ...older.base },
  };
}

function readEntry(key: string): DatedEntry | undefined {
  try {
    const entry: DatedEntry = JSON.parse(siteStorage()?.getItem(key) ?? 'null');
    return typeof entry?.changes === 'object' ? entry : undefined;
  } catch {
    return undefined; // somebody else's, or cut off
  }
}
