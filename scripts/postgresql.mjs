// Makes sure of a PostgreSQL, which the tests of its storage start for themselves.
import { existsSync, readdirSync } from 'node:fs';
import { installWithApt } from './apt.mjs';

const debian = '/usr/lib/postgresql';
const isThere = () =>
  process.env.POSTGRES_BIN !== undefined || (existsSync(debian) && readdirSync(debian).length > 0);
if (!isThere()) installWithApt('postgresql');
if (!isThere()) {
  console.error(
    'No PostgreSQL found: install it, and name the folder of `initdb` and `pg_ctl` in POSTGRES_BIN.',
  );
  process.exitCode = 1;
}
