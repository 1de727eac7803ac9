import type { Storage } from '../storage/storage.js';
import { UsageError } from './exit-codes.js';
import type { ProgramOptions } from './options.js';
import { withoutSqliteWarning } from './without-sqlite-warning.js';

/** Where sandboxes keep what they have. */
export interface Home {
  /** Of the sandbox of that name; nothing where it is kept in memory. */
  readonly storage: (name: string) => Storage | undefined;
  readonly close: () => Promise<void>;
}

/** @throws {StorageFileError | PostgresError | UsageError} where nothing can be kept there */
export async function openHome({
  data,
  database,
}: Pick<ProgramOptions, 'data' | 'database'>): Promise<Home> {
  if (database !== undefined) return openDatabase(database);
  const file = data === undefined ? undefined : await openFile(data);
  // Those with a name are for tests: they last as long as the process at most.
  return {
    storage: (name) => (name === 'default' ? file : undefined),
    close: async () => undefined,
  };
}

/** Node has had it since 22.13. */
async function openFile(file: string): Promise<Storage> {
  try {
    const { createSqliteStorage } = await withoutSqliteWarning(
      () => import('../storage/sqlite-storage.js'),
    );
    return createSqliteStorage(file);
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_BUILTIN_MODULE';
    if (!isMissing) throw error;
    throw new UsageError('--data needs Node 22.13 or later', { cause: error });
  }
}

/** Other processes have to find every sandbox, also those with a name. */
async function openDatabase(url: string): Promise<Home> {
  const { openPostgres } = await importPostgres();
  const database = openPostgres(url);
  // Better now than at the first request.
  await database.storage('default').snapshot();
  return { storage: (name) => database.storage(name), close: () => database.close() };
}

async function importPostgres() {
  try {
    return await import('../storage/postgres/postgres-storage.js');
  } catch (error) {
    const isMissing = error instanceof Error && error.message.includes("'pg'");
    if (!isMissing) throw error;
    throw new UsageError('--database needs the package pg: npm install pg', { cause: error });
  }
}
