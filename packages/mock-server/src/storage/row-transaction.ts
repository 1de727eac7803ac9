import type { Backing } from './backing.js';
import type { BlobChange, Changes, RowChange } from './changes.js';
import type { State } from './state.js';
import type { Bytes, ListQuery, Row, TableDefinition, Transaction } from './storage.js';
import type { Table } from './table.js';

export interface Outcome {
  readonly state: State;
  readonly changes: Changes;
}

/** Makes another state out of one, which stays as it is: undoing is forgetting. */
export class RowTransaction implements Transaction {
  readonly #state: State;
  readonly #backing: Backing;
  #owner = {};
  #tables = new Map<string, Table<Row>>();
  #rows = new Map<string, Map<string, RowChange>>();
  #blobs = new Map<string, BlobChange>();
  #blobTree: State['blobs'];
  #isOver = false;

  constructor(state: State, backing: Backing) {
    this.#state = state;
    this.#backing = backing;
    this.#blobTree = state.blobs;
  }

  async get<R extends Row>(table: TableDefinition<R>, id: string): Promise<R | undefined> {
    return this.#table(table).get(id);
  }

  async find<R extends Row>(
    table: TableDefinition<R>,
    index: string,
    key: string,
  ): Promise<R | undefined> {
    return this.#table(table).find(index, key, this.#owner);
  }

  async list<R extends Row>(table: TableDefinition<R>, query: ListQuery): Promise<readonly R[]> {
    return this.#table(table).list(query, this.#owner);
  }

  // A row is one of the definition that it comes with, which the type of a Map cannot say: hence two signatures.
  put<R extends Row>(definition: TableDefinition<R>, row: R): Promise<void>;
  async put(definition: TableDefinition<Row>, row: Row): Promise<void> {
    const table = this.#table(definition).with(row, this.#owner);
    this.#change(table, { table: definition.name, id: row.id, row });
  }

  remove<R extends Row>(definition: TableDefinition<R>, id: string): Promise<void>;
  async remove(definition: TableDefinition<Row>, id: string): Promise<void> {
    const before = this.#table(definition);
    const table = before.without(id, this.#owner);
    if (table !== before) this.#change(table, { table: definition.name, id, row: undefined });
  }

  async getBlob(name: string): Promise<Bytes | undefined> {
    return this.#blobTree.get({ key: name, id: '' })?.content.read();
  }

  async putBlob(name: string, bytes: Bytes): Promise<void> {
    const content = await this.#backing.contentOf(bytes.slice());
    this.#blobTree = this.#blobTree.with({ key: name, id: '', content }, this.#owner);
    this.#blobs.set(name, { name, content });
  }

  async removeBlob(name: string): Promise<void> {
    this.#blobTree = this.#blobTree.without({ key: name, id: '' }, this.#owner);
    this.#blobs.set(name, { name, content: undefined });
  }

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const [tables, rows, blobs] = [this.#tables, this.#rows, this.#blobs];
    const blobTree = this.#blobTree;
    this.#tables = new Map(tables);
    this.#rows = new Map([...rows].map(([name, changes]) => [name, new Map(changes)]));
    this.#blobs = new Map(blobs);
    this.#owner = {}; // what was put before is not to be changed in place
    try {
      return await work();
    } catch (error) {
      [this.#tables, this.#rows, this.#blobs] = [tables, rows, blobs];
      this.#blobTree = blobTree;
      throw error;
    }
  }

  /** From then on nothing may happen in it. */
  end(): void {
    this.#isOver = true;
  }

  finish(): Outcome {
    return {
      state: this.#state.withTables(this.#tables, this.#blobTree),
      changes: { rows: this.#changedRows(), blobs: [...this.#blobs.values()] },
    };
  }

  #table<R extends Row>(definition: TableDefinition<R>): Table<R>;
  #table(definition: TableDefinition<Row>): Table<Row> {
    if (this.#isOver) throw new Error('The transaction is over: something was not awaited');
    return this.#tables.get(definition.name) ?? this.#state.table(definition);
  }

  #change(table: Table<Row>, change: RowChange): void {
    this.#tables.set(change.table, table);
    const rows = this.#rows.get(change.table) ?? new Map<string, RowChange>();
    this.#rows.set(change.table, rows);
    rows.set(change.id, change);
  }

  #changedRows(): RowChange[] {
    return [...this.#rows.values()].flatMap((rows) => [...rows.values()]);
  }
}
