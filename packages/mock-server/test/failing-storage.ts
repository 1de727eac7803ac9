import { createMemoryStorage } from '../src/storage/memory-storage.js';
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
