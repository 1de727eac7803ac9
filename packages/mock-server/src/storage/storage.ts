import type { Shelf } from './shelf.js';
import type { State } from './state.js';

/** A stored row: plain JSON data, frozen once stored. */
export interface Row {
  readonly id: string;
}

/** A table of a capability: its name, and how its rows are found besides by id. */
export interface TableDefinition<R extends Row> {
  readonly name: string;
  readonly indexes: { readonly [index: string]: IndexDefinition<R> };
}

export interface IndexDefinition<R extends Row> {
  readonly isUnique?: boolean;
  /** The key of a row; `undefined` leaves the row out. */
  readonly key: (row: R) => string | undefined;
}

export interface ListQuery {
  readonly index: string;
  /** Only keys that start so. */
  readonly prefix?: string;
  /** Only keys that come after this one in the order asked for: pages need keys of one row each. */
  readonly after?: string;
  /** Only keys up to this one, itself included, in ascending order. */
  readonly upTo?: string;
  readonly limit?: number;
  readonly descending?: boolean;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** Everything read and written here happens at once, or not at all. */
export interface Transaction {
  get<R extends Row>(table: TableDefinition<R>, id: string): Promise<R | undefined>;
  /** The first row with this key. */
  find<R extends Row>(
    table: TableDefinition<R>,
    index: string,
    key: string,
  ): Promise<R | undefined>;
  /** Rows by the code-unit order of their keys, rows of equal keys by id. */
  list<R extends Row>(table: TableDefinition<R>, query: ListQuery): Promise<readonly R[]>;
  /**
   * Adds the row or replaces the one with its id.
   *
   * @throws {UniqueKeyError} when another row holds one of its unique keys.
   */
  put<R extends Row>(table: TableDefinition<R>, row: R): Promise<void>;
  remove<R extends Row>(table: TableDefinition<R>, id: string): Promise<void>;
  getBlob(name: string): Promise<Bytes | undefined>;
  putBlob(name: string, bytes: Bytes): Promise<void>;
  removeBlob(name: string): Promise<void>;
  /** Undoes what the work has done where it fails, and throws on; what was before it stays. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
}

/** Where a sandbox keeps its state; transactions run one after another. */
export interface Storage {
  /** Resolves once the work is stored so that the end of the process cannot lose it; a throw undoes it all. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** All that it holds; costs nothing, and stays as it is. */
  snapshot(): Promise<State>;
  /** Puts a state in place of all that it holds. */
  restore(state: State): Promise<void>;
  /** Fills it where it holds nothing yet; whether that was so. */
  begin(state: State): Promise<boolean>;
  /** What is kept by name beside what it holds, in the turn of the transactions. */
  onShelf<T>(work: (shelf: Shelf, state: State) => T | Promise<T>): Promise<T>;
  clear(): Promise<void>;
  close(): Promise<void>;
  /** Hears when another process that shares it has changed something. */
  follow?(listener: () => void): void;
}

/** Another row already holds a key that only one may have. */
export class UniqueKeyError extends Error {
  override readonly name = 'UniqueKeyError';
  readonly index: string;

  constructor(table: string, index: string) {
    super(`A row of ${table} with the same ${index} exists`);
    this.index = index;
  }
}
