import type { DatabaseSync, StatementSync } from 'node:sqlite';

export type Statements = { readonly [name in keyof typeof texts]: StatementSync };

/** Bytes are stored once for all blobs, also for those of states that are kept by name. */
export const schema = `
  CREATE TABLE IF NOT EXISTS rows (
    tableName TEXT, id TEXT, json TEXT NOT NULL, PRIMARY KEY (tableName, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS contents (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS blobs (name TEXT PRIMARY KEY, hash TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS blobsByHash ON blobs (hash);
  CREATE TABLE IF NOT EXISTS kept (
    number INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, at TEXT NOT NULL, json TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS keptBlobs (
    kept TEXT NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (kept, name)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keptBlobsByHash ON keptBlobs (hash);
`;

const texts = {
  rows: 'SELECT tableName, json FROM rows',
  putRow: 'INSERT OR REPLACE INTO rows (tableName, id, json) VALUES (?, ?, ?)',
  removeRow: 'DELETE FROM rows WHERE tableName = ? AND id = ?',
  blobs: 'SELECT name, hash FROM blobs',
  putBlob: 'INSERT OR REPLACE INTO blobs (name, hash) VALUES (?, ?)',
  removeBlob: 'DELETE FROM blobs WHERE name = ?',
  content: 'SELECT bytes FROM contents WHERE hash = ?',
  putContent: 'INSERT OR IGNORE INTO contents (hash, bytes) VALUES (?, ?)',
  blobHash: 'SELECT hash FROM blobs WHERE name = ?',
  sweep: `DELETE FROM contents WHERE hash = ?
    AND NOT EXISTS (SELECT 1 FROM blobs WHERE blobs.hash = contents.hash)
    AND NOT EXISTS (SELECT 1 FROM keptBlobs WHERE keptBlobs.hash = contents.hash)`,
  kept: 'SELECT name, at FROM kept ORDER BY number',
  keptState: 'SELECT json FROM kept WHERE name = ?',
  keptBlobs: 'SELECT name, hash FROM keptBlobs WHERE kept = ?',
  keep: 'INSERT INTO kept (name, at, json) VALUES (?, ?, ?)',
  keepBlob: 'INSERT INTO keptBlobs (kept, name, hash) VALUES (?, ?, ?)',
  drop: 'DELETE FROM kept WHERE name = ?',
  dropBlobs: 'DELETE FROM keptBlobs WHERE kept = ?',
  begin: 'BEGIN',
  end: 'COMMIT',
  undo: 'ROLLBACK',
};

export function prepareAll(database: DatabaseSync): Statements {
  const prepared = Object.entries(texts).map(([name, text]) => [name, database.prepare(text)]);
  return Object.fromEntries(prepared);
}
