import type { DatabaseSync } from 'node:sqlite';
import type { Backing } from './backing.js';
import { areNone, type Changes, type RowChange } from './changes.js';
import type { Content } from './content.js';
import { type BlobWrite, durableContent, settle, writesOf } from './durable-content.js';
import { SqliteShelf } from './sqlite-shelf.js';
import { prepareAll, type Statements } from './sqlite-statements.js';
import { stateOf } from './stored-state.js';
import type { State } from './state.js';
import type { Bytes } from './storage.js';

export class SqliteBacking implements Backing {
  readonly batch = 16;
  readonly shelf: SqliteShelf;
  readonly #database: DatabaseSync;
  readonly #statements: Statements;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = prepareAll(database);
    this.shelf = new SqliteShelf(this.#statements, this.#home);
  }

  /** The file is of this process alone. */
  begin(known: State | undefined): State {
    return known ?? this.#load();
  }

  contentOf(bytes: Bytes): Promise<Content> {
    return durableContent(this.#home, bytes);
  }

  async commit(changesOf: () => Changes): Promise<void> {
    const changes = changesOf();
    if (areNone(changes)) return;
    const blobs = await writesOf(changes.blobs, this.#home);
    this.#database.exec('BEGIN');
    try {
      for (const change of changes.rows) this.#writeRow(change);
      for (const write of blobs) this.#writeBlob(write);
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
    settle(changes.blobs);
  }

  close(): void {
    this.#database.close();
  }

  readonly #home = (hash: string): Bytes | undefined => {
    const bytes = this.#statements.content.get(hash)?.['bytes'];
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
  };

  #load(): State {
    const rows = this.#statements.rows.all().map(({ tableName, json }) => ({
      table: String(tableName),
      json: String(json),
    }));
    const blobs = this.#statements.blobs.all().map(({ name, hash }) => ({
      name: String(name),
      hash: String(hash),
    }));
    return stateOf({ rows, blobs }, this.#home);
  }

  #writeRow({ table, id, row }: RowChange): void {
    if (row) this.#statements.putRow.run(table, id, JSON.stringify(row));
    else this.#statements.removeRow.run(table, id);
  }

  /** Bytes that nobody has any more go with their last name. */
  #writeBlob({ name, hash, bytes }: BlobWrite): void {
    const { blobHash, putBlob, putContent, removeBlob, sweep } = this.#statements;
    const before = blobHash.get(name)?.['hash'];
    if (hash !== undefined && bytes) putContent.run(hash, bytes);
    if (hash === undefined) removeBlob.run(name);
    else putBlob.run(name, hash);
    if (before !== undefined && before !== hash) sweep.run(before);
  }
}
