import { createPostgresStorage } from '../../src/storage/postgres/postgres-storage.js';
import { createSqliteStorage } from '../../src/storage/sqlite-storage.js';
import type { Storage } from '../../src/storage/storage.js';

export type StorageKind = 'sqlite' | 'postgres';

export function openStorage(kind: StorageKind, target: string): Storage {
  return kind === 'sqlite' ? createSqliteStorage(target) : createPostgresStorage(target);
}
