import { type ContentHome, DurableContent } from './durable-content.js';
import type { Shelf, ShelfMark } from './shelf.js';
import type { Statements } from './sqlite-statements.js';
import { State } from './state.js';
import { readRows, writeRows } from './stored-state.js';

/** States by name in the file itself, where they outlive the process. */
export class SqliteShelf implements Shelf {
  readonly #statements: Statements;
  readonly #home: ContentHome;

  constructor(statements: Statements, home: ContentHome) {
    this.#statements = statements;
    this.#home = home;
  }

  save({ name, at }: ShelfMark, state: State): void {
    const { keep, keepBlob } = this.#statements;
    this.#atOnce(() => {
      const before = this.#drop(name);
      keep.run(name, at, writeRows(state));
      for (const { key, content } of state.blobs.entries())
        keepBlob.run(name, key, content.hash ?? '');
      this.#sweep(before);
    });
  }

  list(): ShelfMark[] {
    const rows = this.#statements.kept.all();
    return rows.map(({ name, at }) => ({ name: String(name), at: String(at) }));
  }

  read(name: string): State | undefined {
    const row = this.#statements.keptState.get(name);
    if (!row) return undefined;
    const blobs = this.#statements.keptBlobs.all(name);
    return State.of({
      tables: readRows(String(row['json'])),
      blobs: new Map(
        blobs.map((blob) => [
          String(blob['name']),
          new DurableContent(this.#home, String(blob['hash'])),
        ]),
      ),
    });
  }

  remove(name: string): void {
    this.#atOnce(() => this.#sweep(this.#drop(name)));
  }

  /** The hashes of what it had. */
  #drop(name: string): string[] {
    const { drop, dropBlobs, keptBlobs } = this.#statements;
    const hashes = keptBlobs.all(name).map(({ hash }) => String(hash));
    drop.run(name);
    dropBlobs.run(name);
    return hashes;
  }

  #sweep(hashes: readonly string[]): void {
    for (const hash of new Set(hashes)) this.#statements.sweep.run(hash);
  }

  #atOnce(work: () => void): void {
    const { begin, end, undo } = this.#statements;
    begin.run();
    try {
      work();
      end.run();
    } catch (error) {
      undo.run();
      throw error;
    }
  }
}
