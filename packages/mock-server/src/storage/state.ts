import { areNone, type BlobChange, type Changes, type RowChange } from './changes.js';
import type { Content } from './content.js';
import type { Row, TableDefinition } from './storage.js';
import { Table } from './table.js';
import { Tree } from './tree.js';
import type { Entry } from './tree-node.js';

export interface BlobEntry extends Entry {
  readonly content: Content;
}

type Tables = ReadonlyMap<string, Table<Row>>;

export interface StatePlain {
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly blobs: ReadonlyMap<string, Content>;
}

/**
 * All that a storage holds at one instant. A state never changes; another one that comes of it shares nearly everything
 * with it, so that one is kept, handed on and gone back to for nothing.
 */
export class State {
  static readonly empty = new State(new Map(), Tree.of());
  readonly #tables: Tables;
  readonly blobs: Tree<BlobEntry>;

  constructor(tables: Tables, blobs: Tree<BlobEntry>) {
    this.#tables = tables;
    this.blobs = blobs;
  }

  static of({ tables, blobs }: StatePlain): State {
    const entries = [...blobs].map(([key, content]) => ({ key, id: '', content }));
    return new State(
      new Map([...tables].map(([name, rows]) => [name, Table.of(rows)])),
      Tree.of(entries),
    );
  }

  get isEmpty(): boolean {
    return this.tableNames.every((name) => this.#rows(name).isEmpty);
  }

  get tableNames(): string[] {
    return [...this.#tables.keys()].toSorted();
  }

  // A table holds the rows of its definition, which the type of a Map cannot say: hence two signatures.
  table<R extends Row>(definition: TableDefinition<R>): Table<R>;
  table(definition: TableDefinition<Row>): Table<Row> {
    return this.#tables.get(definition.name)?.indexed(definition) ?? emptyOf(definition);
  }

  rowsOf(table: string): Row[] {
    return this.#rows(table)
      .entries()
      .map(({ row }) => row);
  }

  row(table: string, id: string): Row | undefined {
    return this.#tables.get(table)?.get(id);
  }

  withTables(tables: Tables, blobs: Tree<BlobEntry>): State {
    if (tables.size === 0 && blobs === this.blobs) return this;
    const all = new Map(this.#tables);
    for (const [name, table] of tables) all.set(name, table);
    return new State(all, blobs);
  }

  /** The state that changes make out of this one. */
  with(changes: Changes): State {
    if (areNone(changes)) return this;
    const owner = {};
    const tables = new Map(this.#tables);
    // First what was there goes: a unique key may have wandered from one row to another.
    for (const { table, id } of changes.rows)
      tables.set(table, (tables.get(table) ?? Table.of()).without(id, owner));
    for (const { table, row } of changes.rows)
      if (row) tables.set(table, (tables.get(table) ?? Table.of()).with(row, owner));
    let { blobs } = this;
    for (const { name: key, content } of changes.blobs)
      blobs = content
        ? blobs.with({ key, id: '', content }, owner)
        : blobs.without({ key, id: '' }, owner);
    return new State(tables, blobs);
  }

  /** What makes the other one out of this one. */
  changesTo(other: State): Changes {
    const names = new Set([...this.tableNames, ...other.tableNames]);
    const rows = [...names].flatMap((table): RowChange[] =>
      differing(this.#rows(table), other.#rows(table), isSameRow).map(({ key, entry }) => ({
        table,
        id: key,
        row: entry?.row,
      })),
    );
    const blobs = differing(this.blobs, other.blobs, isSameBlob).map(
      ({ key, entry }): BlobChange => ({ name: key, content: entry?.content }),
    );
    return { rows, blobs };
  }

  #rows(table: string) {
    return this.#tables.get(table)?.rows ?? noRows;
  }
}

const noRows = Table.of<Row>().rows;
const emptyTables = new WeakMap<TableDefinition<Row>, Table<Row>>();

/** One for all who have nothing in it yet. */
function emptyOf(definition: TableDefinition<Row>): Table<Row> {
  const known = emptyTables.get(definition);
  if (known) return known;
  const empty = Table.of<Row>().indexed(definition);
  emptyTables.set(definition, empty);
  return empty;
}

function differing<E extends Entry>(
  before: Tree<E>,
  after: Tree<E>,
  isAlike: (a: E, b: E) => boolean,
): { key: string; entry: E | undefined }[] {
  const old = new Map(before.unsharedWith(after).map((entry) => [entry.key, entry]));
  const now = new Map(after.unsharedWith(before).map((entry) => [entry.key, entry]));
  const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    return was && is && isAlike(was, is) ? [] : { key, entry: is };
  });
}

function isSameRow(a: { row: Row }, b: { row: Row }): boolean {
  return a.row === b.row;
}

function isSameBlob(a: BlobEntry, b: BlobEntry): boolean {
  return a.content === b.content;
}
