import type pg from 'pg';
import { type ContentHome, DurableContent } from '../durable-content.js';
import type { Shelf, ShelfMark } from '../shelf.js';
import { State } from '../state.js';
import { readRows, writeRows } from '../stored-state.js';
import { texts } from './statements.js';

type InBatch = () => { readonly client: pg.PoolClient; readonly sandbox: number };

/** States by name in the database, seen by every process that shares the sandbox. */
export class PostgresShelf implements Shelf {
  readonly #inBatch: InBatch;
  readonly #home: ContentHome;
  #hasChanged = false;

  constructor(inBatch: InBatch, home: ContentHome) {
    this.#inBatch = inBatch;
    this.#home = home;
  }

  /** Whether it has since it was last asked. */
  hasChanged(): boolean {
    const before = this.#hasChanged;
    this.#hasChanged = false;
    return before;
  }

  async save({ name, at }: ShelfMark, state: State): Promise<void> {
    const { client, sandbox } = this.#inBatch();
    await client.query(texts.drop, [sandbox, name]);
    const { rows } = await client.query(texts.keep, [sandbox, name, at, writeRows(state)]);
    const blobs = state.blobs.entries();
    const names = blobs.map(({ key }) => key);
    const hashes = blobs.map(({ content }) => content.hash ?? '');
    await client.query(texts.keepBlobs, [rows[0]?.number, sandbox, names, hashes]);
    this.#hasChanged = true;
  }

  async list(): Promise<ShelfMark[]> {
    const { client, sandbox } = this.#inBatch();
    const { rows } = await client.query(texts.marks, [sandbox]);
    return rows.map(({ name, at }) => ({ name: String(name), at: String(at) }));
  }

  async read(name: string): Promise<State | undefined> {
    const { client, sandbox } = this.#inBatch();
    const { rows } = await client.query(texts.kept, [sandbox, name]);
    if (!rows[0]) return undefined;
    const { rows: blobs } = await client.query(texts.keptBlobs, [rows[0].number]);
    return State.of({
      tables: readRows(String(rows[0].json)),
      blobs: new Map(
        blobs.map((blob) => [String(blob.name), new DurableContent(this.#home, String(blob.hash))]),
      ),
    });
  }

  async remove(name: string): Promise<void> {
    const { client, sandbox } = this.#inBatch();
    await client.query(texts.drop, [sandbox, name]);
    await client.query(texts.sweep, [sandbox]);
    this.#hasChanged = true;
  }
}
