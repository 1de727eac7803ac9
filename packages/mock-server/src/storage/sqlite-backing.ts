import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Backing, BlobChange, Changes, RowChange } from './backing.js';
import type { Bytes, Row } from './storage.js';

export class SqliteBacking implements Backing {
  readonly #database: DatabaseSync;
  readonly #statements: Record<keyof typeof texts, StatementSync>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = {
      rows: database.prepare(texts.rows),
      putRow: database.prepare(texts.putRow),
      removeRow: database.prepare(texts.removeRow),
      blob: database.prepare(texts.blob),
      putBlob: database.prepare(texts.putBlob),
      removeBlob: database.prepare(texts.removeBlob),
    };
  }

  rows(table: string): Row[] {
    return this.#statements.rows.all(table).map(({ json }) => JSON.parse(String(json)));
  }

  blob(name: string): Bytes | undefined {
    const bytes = this.#statements.blob.get(name)?.['bytes'];
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
  }

  commit({ rows, blobs }: Changes): void {
    this.#database.exec('BEGIN');
    try {
      for (const change of rows) this.#writeRow(change);
      for (const change of blobs) this.#writeBlob(change);
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  clear(): void {
    this.#database.exec('BEGIN; DELETE FROM rows; DELETE FROM blobs; COMMIT');
  }

  close(): void {
    this.#database.close();
  }

  #writeRow({ table, id, row }: RowChange): void {
    if (row) this.#statements.putRow.run(table, id, JSON.stringify(row));
    else this.#statements.removeRow.run(table, id);
  }

  #writeBlob({ name, bytes }: BlobChange): void {
    if (bytes) this.#statements.putBlob.run(name, bytes);
    else this.#statements.removeBlob.run(name);
  }
}

const texts = {
  rows: 'SELECT json FROM rows WHERE tableName = ?',
  putRow: 'INSERT OR REPLACE INTO rows (tableName, id, json) VALUES (?, ?, ?)',
  removeRow: 'DELETE FROM rows WHERE tableName = ? AND id = ?',
  blob: 'SELECT bytes FROM blobs WHERE name = ?',
  putBlob: 'INSERT OR REPLACE INTO blobs (name, bytes) VALUES (?, ?)',
  removeBlob: 'DELETE FROM blobs WHERE name = ?',
};
