import type pg from 'pg';
import type { Backing } from '../backing.js';
import { areNone, type Changes } from '../changes.js';
import type { Content } from '../content.js';
import { type BlobWrite, durableContent, settle, writesOf } from '../durable-content.js';
import { State } from '../state.js';
import type { Bytes } from '../storage.js';
import { foreignChanges, type Refresh } from './foreign-changes.js';
import type { PostgresParts } from './postgres-parts.js';
import { PostgresShelf } from './postgres-shelf.js';
import { beginning, texts } from './statements.js';
import { tryAgain } from './try-again.js';

/** So many versions of rows that are gone are kept for those who have not looked for a while. */
const memory = 5000;

/**
 * Rows of one sandbox in PostgreSQL, which several processes share. A batch of transactions begins with a lock of the
 * sandbox and with what others have changed since the last one, in one trip; what it changes is one statement.
 */
export class PostgresBacking implements Backing {
  readonly batch = 64;
  readonly shelf: PostgresShelf;
  readonly #parts: PostgresParts;
  #number: number | undefined;
  /** The version that the known state is of. */
  #version = -1;
  #client: pg.PoolClient | undefined;
  readonly #forget: (() => void)[] = [];
  #isClosed = false;

  constructor(parts: PostgresParts) {
    this.#parts = parts;
    this.shelf = new PostgresShelf(() => this.#inBatch(), this.#home);
  }

  begin(known: State | undefined): Promise<State> {
    return tryAgain(() => this.#begin(known));
  }

  async #begin(known: State | undefined): Promise<State> {
    const sandbox = (this.#number ??= await this.#open());
    const client = await this.#parts.pool.connect();
    try {
      if (!known) this.#version = -1;
      const refresh = await this.#refresh(client, sandbox);
      this.#client = client;
      this.#version = refresh.version;
      const base = refresh.isWhole ? State.empty : (known ?? State.empty);
      return base.with(foreignChanges(refresh, this.#home));
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  contentOf(bytes: Bytes): Promise<Content> {
    return durableContent(this.#home, bytes);
  }

  async commit(changesOf: () => Changes): Promise<void> {
    const { client, sandbox } = this.#inBatch();
    this.#client = undefined;
    const changes = changesOf();
    try {
      const version = areNone(changes)
        ? this.#version
        : await this.#write(client, sandbox, changes);
      const committed = client.query('COMMIT');
      if (!areNone(changes) || this.shelf.hasChanged()) await committed;
      else void committed.catch(() => undefined); // nothing was changed: nobody waits for it
      this.#version = version;
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
    settle(changes.blobs);
  }

  /** The database stays open for others: what it would go on telling keeps all of a sandbox in memory. */
  close(): Promise<void> {
    this.#isClosed = true;
    for (const forget of this.#forget) forget();
    return this.#parts.close();
  }

  follow(listener: () => void): void {
    void this.#listen(listener).catch(() => undefined); // whoever asks for something next hears of it
  }

  readonly #home = async (hash: string): Promise<Bytes | undefined> => {
    const { pool } = this.#parts;
    const { rows } = await tryAgain(() => pool.query(texts.content, [this.#number, hash]));
    const bytes: unknown = rows[0]?.bytes;
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
  };

  async #listen(listener: () => void): Promise<void> {
    const number = (this.#number ??= await this.#open());
    if (this.#isClosed) return;
    this.#parts.listener.add(number, listener);
    this.#forget.push(() => this.#parts.listener.forget(number, listener));
  }

  async #open(): Promise<number> {
    await this.#parts.ready();
    const { rows } = await this.#parts.pool.query(texts.number, [this.#parts.name]);
    return Number(rows[0]?.number);
  }

  /** Everything, where the marks of what is gone were forgotten since. */
  async #refresh(client: pg.PoolClient, sandbox: number): Promise<Refresh> {
    const refresh = await refreshed(client, sandbox, this.#version);
    if (this.#version === -1) return { ...refresh, isWhole: true };
    if (refresh.horizon <= this.#version) return refresh;
    await client.query('ROLLBACK');
    return { ...(await refreshed(client, sandbox, -1)), isWhole: true };
  }

  #inBatch(): { client: pg.PoolClient; sandbox: number } {
    if (!this.#client || this.#number === undefined) throw new Error('No batch has begun');
    return { client: this.#client, sandbox: this.#number };
  }

  async #write(client: pg.PoolClient, sandbox: number, changes: Changes): Promise<number> {
    const blobs = await writesOf(changes.blobs, this.#home);
    const version = this.#version + 1;
    const values = [sandbox, version, ...rowValues(changes), ...blobValues(blobs)];
    const notice = `${sandbox} ${await this.#parts.ready()}`;
    await client.query({ name: 'write', text: texts.write, values: [...values, notice] });
    if (blobs.some(({ hash }) => hash === undefined)) await client.query(texts.sweep, [sandbox]);
    if (version % memory === 0)
      for (const text of texts.forget) await client.query(text, [sandbox, version - memory]);
    return version;
  }
}

async function refreshed(
  client: pg.PoolClient,
  sandbox: number,
  version: number,
): Promise<Refresh> {
  // Several statements in one query give several results, which the types do not say.
  const results: unknown = await client.query(beginning(sandbox, version));
  const [, , state, rows, blobs] = Array.isArray(results) ? results : [];
  const { version: now = 0, horizon = 0 } = state?.rows[0] ?? {};
  return { version: Number(now), horizon: Number(horizon), rows: rows.rows, blobs: blobs.rows };
}

function rowValues({ rows }: Changes): unknown[] {
  return [
    rows.map(({ table }) => table),
    rows.map(({ id }) => JSON.stringify(id)),
    rows.map(({ row }) => (row ? JSON.stringify(row) : null)),
  ];
}

function blobValues(blobs: readonly BlobWrite[]): unknown[] {
  const contents = blobs.flatMap(({ hash, bytes }) => (hash && bytes ? [{ hash, bytes }] : []));
  return [
    blobs.map(({ name }) => name),
    blobs.map(({ hash }) => hash ?? null),
    contents.map(({ hash }) => hash),
    contents.map(({ bytes }) => Buffer.from(bytes)),
  ];
}
