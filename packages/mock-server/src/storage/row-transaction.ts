import type { Backing, Changes, RowChange } from './backing.js';
import type { Bytes, ListQuery, Row, TableDefinition, Transaction } from './storage.js';
import type { Table } from './table.js';
import type { Tables } from './tables.js';

/** Works on the tables in memory at once, and remembers how to undo it and what to write. */
export class RowTransaction implements Transaction {
  readonly #tables: Tables;
  readonly #backing: Backing;
  readonly #rows = new Map<string, RowChange>();
  readonly #blobs = new Map<string, Bytes | undefined>();
  readonly #undo: (() => void)[] = [];
  #isOver = false;

  constructor(tables: Tables, backing: Backing) {
    this.#tables = tables;
    this.#backing = backing;
  }

  async get<R extends Row>(table: TableDefinition<R>, id: string): Promise<R | undefined> {
    return this.#table(table).get(id);
  }

  async find<R extends Row>(
    table: TableDefinition<R>,
    index: string,
    key: string,
  ): Promise<R | undefined> {
    return this.#table(table).find(index, key);
  }

  async list<R extends Row>(table: TableDefinition<R>, query: ListQuery): Promise<readonly R[]> {
    return this.#table(table).list(query);
  }

  async put<R extends Row>(definition: TableDefinition<R>, row: R): Promise<void> {
    const table = this.#table(definition);
    const before = table.get(row.id);
    table.put(row);
    this.#undo.push(() => (before ? table.put(before) : table.remove(row.id)));
    this.#note({ table: definition.name, id: row.id, row });
  }

  async remove<R extends Row>(definition: TableDefinition<R>, id: string): Promise<void> {
    const table = this.#table(definition);
    const before = table.get(id);
    if (!before) return;
    table.remove(id);
    this.#undo.push(() => table.put(before));
    this.#note({ table: definition.name, id, row: undefined });
  }

  async getBlob(name: string): Promise<Bytes | undefined> {
    return this.#blobs.has(name) ? this.#blobs.get(name) : this.#backing.blob(name);
  }

  async putBlob(name: string, bytes: Bytes): Promise<void> {
    this.#blobs.set(name, bytes.slice());
  }

  async removeBlob(name: string): Promise<void> {
    this.#blobs.set(name, undefined);
  }

  /** Ends it, with what is to be written. */
  finish(): Changes {
    this.#isOver = true;
    const blobs = [...this.#blobs].map(([name, bytes]) => ({ name, bytes }));
    return { rows: [...this.#rows.values()], blobs };
  }

  undo(): void {
    this.#isOver = true;
    for (const step of this.#undo.toReversed()) step();
  }

  #table<R extends Row>(definition: TableDefinition<R>): Table<R> {
    if (this.#isOver) throw new Error('The transaction is over: something was not awaited');
    return this.#tables.of(definition);
  }

  #note(change: RowChange): void {
    this.#rows.set(`${change.table}/${change.id}`, change);
  }
}
