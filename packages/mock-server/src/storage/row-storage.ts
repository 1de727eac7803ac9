import type { Backing } from './backing.js';
import { RowTransaction } from './row-transaction.js';
import type { Storage, Transaction } from './storage.js';
import { Tables } from './tables.js';

/** Rows are read from memory; what a transaction changes is written to the backing before it ends. */
export class RowStorage implements Storage {
  readonly #backing: Backing;
  readonly #tables: Tables;
  #last: Promise<unknown> = Promise.resolve();

  constructor(backing: Backing) {
    this.#backing = backing;
    this.#tables = new Tables((table) => backing.rows(table));
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const transaction = new RowTransaction(this.#tables, this.#backing);
      try {
        const result = await work(transaction);
        this.#commit(transaction);
        return result;
      } catch (error) {
        transaction.undo();
        throw error;
      }
    });
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => {
      this.#backing.clear();
      this.#tables.clear();
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => this.#backing.close());
  }

  #commit(transaction: RowTransaction): void {
    const changes = transaction.finish();
    if (changes.rows.length + changes.blobs.length > 0) this.#backing.commit(changes);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined); // its caller hears of the error, the next in turn does not
    return result;
  }
}
