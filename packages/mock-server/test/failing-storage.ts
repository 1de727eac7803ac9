import { createMemoryStorage } from '../src/storage/memory-storage.js';
import type { Shelf } from '../src/storage/shelf.js';
import type { State } from '../src/storage/state.js';
import type { Storage, Transaction } from '../src/storage/storage.js';

/** A storage that can break in the middle of what is being written, as a full disk does. */
export class FailingStorage implements Storage {
  readonly #storage = createMemoryStorage();
  /** How many writes still succeed; none are counted where it is undefined. */
  #left: number | undefined;
  #failed = false;

  /** The write after so many others fails, once. */
  failAfter(writes: number): void {
    this.#left = writes;
    this.#failed = false;
  }

  /** Whether it came so far; it is whole again after that. */
  hasFailed(): boolean {
    this.#left = undefined;
    return this.#failed;
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#storage.transaction((inner) => work(this.#breaking(inner)));
  }

  snapshot(): Promise<State> {
    return this.#storage.snapshot();
  }

  restore(state: State): Promise<void> {
    return this.#storage.restore(state);
  }

  begin(state: State): Promise<boolean> {
    return this.#storage.begin(state);
  }

  onShelf<T>(work: (shelf: Shelf, state: State) => T | Promise<T>): Promise<T> {
    return this.#storage.onShelf(work);
  }

  clear(): Promise<void> {
    return this.#storage.clear();
  }

  close(): Promise<void> {
    return this.#storage.close();
  }

  #breaking(inner: Transaction): Transaction {
    return {
      get: (table, id) => inner.get(table, id),
      find: (table, index, key) => inner.find(table, index, key),
      list: (table, query) => inner.list(table, query),
      remove: (table, id) => inner.remove(table, id),
      getBlob: (name) => inner.getBlob(name),
      putBlob: (name, bytes) => inner.putBlob(name, bytes),
      removeBlob: (name) => inner.removeBlob(name),
      attempt: (work) => inner.attempt(work),
      put: async (table, row) => {
        this.#count();
        await inner.put(table, row);
      },
    };
  }

  #count(): void {
    if (this.#left === undefined) return;
    this.#left -= 1;
    if (this.#left >= 0) return;
    this.#left = undefined;
    this.#failed = true;
    throw new Error('The disk is full');
  }
}

const fail = (): Promise<never> => Promise.reject(new Error('The disk is full'));

/** A storage that has never worked. */
export const brokenStorage: Storage = {
  transaction: fail,
  snapshot: fail,
  restore: fail,
  begin: fail,
  onShelf: fail,
  clear: fail,
  close: fail,
};
