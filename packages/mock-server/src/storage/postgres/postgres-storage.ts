import { RowStorage } from '../row-storage.js';
import type { Storage } from '../storage.js';
import { Listener } from './listener.js';
import { createPool, migrate } from './pool.js';
import { PostgresBacking } from './postgres-backing.js';

export interface PostgresOptions {
  /** Those that give the same name share one sandbox, from whatever process; `default` unless given. */
  readonly sandbox?: string;
}

export interface Postgres {
  /** The storage of one sandbox. Closing it leaves the database open. */
  storage(sandbox: string): Storage;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** How many connections at most, besides the one that listens: 8 unless given. */
  readonly connections?: number;
}

/** A database for many sandboxes, each by its name: they share its connections. */
export function openPostgres(url: string, { connections = 8 }: DatabaseOptions = {}): Postgres {
  const pool = createPool(url, connections);
  let migrated: Promise<number> | undefined;
  const ready = (): Promise<number> => {
    migrated ??= migrate(pool).catch((error: unknown) => {
      migrated = undefined; // it may be reached the next time
      throw error;
    });
    return migrated;
  };
  const listener = new Listener(url, ready);
  const parts = { pool, listener, ready };
  return {
    storage: (name) =>
      new RowStorage(new PostgresBacking({ ...parts, name, close: async () => undefined })),
    close: async () => {
      await listener.close();
      await pool.end();
    },
  };
}

/**
 * A storage in PostgreSQL, which any number of processes share: what one of them has answered, all of them know. It needs
 * the package `pg`.
 */
export function createPostgresStorage(
  url: string,
  { sandbox = 'default' }: PostgresOptions = {},
): Storage {
  const database = openPostgres(url);
  const storage = database.storage(sandbox);
  const close = storage.close.bind(storage);
  storage.close = async () => {
    await close();
    await database.close();
  };
  return storage;
}
