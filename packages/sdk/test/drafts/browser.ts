import type { DraftPage, DraftPageChange, DraftStorage } from '../../src/index.js';

/** What the tabs of one browser share: storage and network. */
export class Browser {
  readonly #kept = new Map<string, string>();
  isOnline = true;
  /** Nothing more can be written. */
  isFull = false;

  toggleFull(): void {
    this.isFull = !this.isFull;
  }

  recover(): void {
    this.isOnline = true;
    this.isFull = false;
  }

  get isEmpty(): boolean {
    return this.#kept.size === 0;
  }

  /** The storage as a tab has it while it lives. */
  storageFor(tab: { isAlive: boolean }): DraftStorage {
    return {
      keys: () => [...this.#kept.keys()],
      getItem: (key) => this.#kept.get(key) ?? null,
      setItem: (key, value) => {
        if (!tab.isAlive) return;
        if (this.isFull) throw new DOMException('Full', 'QuotaExceededError');
        this.#kept.set(key, value);
      },
      removeItem: (key) => void (tab.isAlive && this.#kept.delete(key)),
    };
  }
}

/** Told what happens to it. */
export class Page implements DraftPage {
  readonly #browser: Browser;
  readonly #listeners = new Set<(change: DraftPageChange) => void>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  get isOffline(): boolean {
    return !this.#browser.isOnline;
  }

  onChange(listener: (change: DraftPageChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: DraftPageChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
