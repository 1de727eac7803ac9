import { DatabaseSync } from 'node:sqlite';
import { RowStorage } from './row-storage.js';
import { SqliteBacking } from './sqlite-backing.js';
import { schema } from './sqlite-statements.js';
import type { Storage } from './storage.js';

/** Raise it when rows of older files cannot be read any more. */
const format = 3;

/**
 * A storage in a file, for one process at a time.
 *
 * @throws {StorageFileError} when the file is in use, of another format or no database.
 */
export function createSqliteStorage(file: string): Storage {
  return new RowStorage(new SqliteBacking(open(file)));
}

/** The file cannot be used as a storage. */
export class StorageFileError extends Error {
  override readonly name = 'StorageFileError';
}

function open(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file);
    prepare(database, file);
    return database;
  } catch (error) {
    if (error instanceof StorageFileError) throw error;
    throw new StorageFileError(`${file}: ${reason(error)}`, { cause: error });
  }
}

/** In WAL mode a committed transaction survives the end of the process without a wait for the disk. */
function prepare(database: DatabaseSync, file: string): void {
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;');
  database.exec('PRAGMA synchronous = NORMAL; BEGIN EXCLUSIVE;');
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (version !== 0 && version !== format)
    throw new StorageFileError(`${file} is of another version: delete it to begin anew`);
  database.exec(`${schema} PRAGMA user_version = ${format}; COMMIT;`);
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.includes('locked') ? 'another sandbox uses this file' : message;
}
