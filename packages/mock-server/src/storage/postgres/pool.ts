import pg from 'pg';
import { migrations } from './migrations.js';
import { PostgresError } from './postgres-error.js';

export function createPool(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // A connection may end at any time: who uses it hears of it by the query, who does not opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Takes the steps that nobody has taken yet, one process after another; the number of this one. @throws {PostgresError} */
export async function migrate(pool: pg.Pool): Promise<number> {
  const client = await pool.connect().catch((error: unknown) => {
    throw new PostgresError(`The database cannot be reached: ${reason(error)}`, { cause: error });
  });
  try {
    await client.query('BEGIN; SELECT pg_advisory_xact_lock(28861, 0);');
    await client.query(`CREATE SCHEMA IF NOT EXISTS drsk;
      CREATE TABLE IF NOT EXISTS drsk.migrations (number integer PRIMARY KEY);`);
    const { rows } = await client.query('SELECT count(*)::int AS taken FROM drsk.migrations');
    const taken = Number(rows[0]?.taken);
    if (taken > migrations.length)
      throw new PostgresError('The database is of a newer version of the sandbox');
    for (const [index, step] of migrations.entries())
      if (index >= taken) {
        await client.query(step);
        await client.query('INSERT INTO drsk.migrations (number) VALUES ($1)', [index + 1]);
      }
    const numbered = await client.query("SELECT nextval('drsk.processes') AS number");
    await client.query('COMMIT');
    client.release();
    return Number(numbered.rows[0]?.number);
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function reason(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
