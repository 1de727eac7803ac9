export {
  createPostgresStorage,
  type DatabaseOptions,
  openPostgres,
  type Postgres,
  type PostgresOptions,
} from './storage/postgres/postgres-storage.js';
export { PostgresError } from './storage/postgres/postgres-error.js';
