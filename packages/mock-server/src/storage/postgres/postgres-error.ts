/** The database cannot be used as a storage. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError';
}
