import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const debian = '/usr/lib/postgresql';

/** A real PostgreSQL of its own, on a socket in a folder that goes with it; `npm test` makes sure that there is one. */
export class PostgresServer implements Disposable {
  readonly url: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'drsk-pg-'));
  readonly #data = join(this.#folder, 'data');

  constructor() {
    chmodSync(this.#folder, 0o755);
    if (user) chownSync(this.#folder, user.uid, user.gid);
    const access = ['--auth=trust', '--username=drsk', '--encoding=UTF8', '--no-sync'];
    run('initdb', ['-D', this.#data, ...access]);
    // The machine does not fail here, only processes do.
    const options = `-k ${this.#folder} -c listen_addresses= -c fsync=off -c max_connections=60`;
    run('pg_ctl', [
      'start',
      '-w',
      '-D',
      this.#data,
      '-l',
      join(this.#folder, 'log'),
      '-o',
      options,
    ]);
    this.url = `postgresql://drsk@/postgres?host=${encodeURIComponent(this.#folder)}`;
  }

  /** Another database of it, with nothing in it. */
  async database(name: string): Promise<{ url: string }> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return { url: this.url.replace('/postgres?', `/${name}?`) };
  }

  [Symbol.dispose](): void {
    run('pg_ctl', ['stop', '-m', 'immediate', '-D', this.#data]);
    rmSync(this.#folder, { recursive: true });
  }
}

/** It refuses to run as root. */
const user = process.getuid?.() === 0 ? userOf('postgres', 'nobody') : undefined;

function userOf(...names: string[]): { uid: number; gid: number } {
  for (const name of names) {
    const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    const [uid, gid] = ids.map(({ stdout, status }) => (status === 0 ? Number(stdout) : undefined));
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL needs a user that is not root');
}

function run(program: string, parameters: string[]): void {
  const path = join(folderOf(), program);
  const { status, stderr, error } = spawnSync(path, parameters, {
    ...user,
    cwd: tmpdir(),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program}: ${stderr}`, { cause: error });
}

function folderOf(): string {
  const named = process.env['POSTGRES_BIN'];
  if (named !== undefined) return named;
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => +b - +a) : [];
  if (versions[0] === undefined)
    throw new Error(
      'No PostgreSQL found: install it, or name the folder of its programs in POSTGRES_BIN',
    );
  return join(debian, versions[0], 'bin');
}
