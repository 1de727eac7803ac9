import { freeze } from './freeze.js';
import {
  type IndexDefinition,
  type ListQuery,
  type Row,
  type TableDefinition,
  UniqueKeyError,
} from './storage.js';
import { type Range, Tree } from './tree.js';
import type { Entry, Owner } from './tree-node.js';

export interface RowEntry<R extends Row> extends Entry {
  readonly row: R;
}

/** The orders of a table: one tree for each index of its definition, in their order. */
interface Orders<R extends Row> {
  readonly table: string;
  readonly indexes: readonly Index<R>[];
  readonly trees: readonly Tree<Entry>[];
}

interface Index<R extends Row> extends IndexDefinition<R> {
  readonly name: string;
}

interface RowChange<R extends Row> {
  readonly before: R | undefined;
  readonly row?: R;
}

/** The rows of one table, which never change: what is put makes another table. */
export class Table<R extends Row> {
  readonly rows: Tree<RowEntry<R>>;
  #orders: Orders<R> | undefined;

  private constructor(rows: Tree<RowEntry<R>>, orders?: Orders<R>) {
    this.rows = rows;
    this.#orders = orders;
  }

  static of<R extends Row>(rows: readonly R[] = []): Table<R> {
    return new Table(Tree.of(rows.map(toEntry)));
  }

  /** Its indexes are made when somebody first needs them, once for all who share the table. */
  indexed(definition: TableDefinition<R>): this {
    this.#orders ??= ordersOf(definition, this.rows);
    return this;
  }

  get(id: string): R | undefined {
    return this.rows.get({ key: id, id: '' })?.row;
  }

  find(index: string, key: string): R | undefined {
    const entry = this.#order(index).first({ key, id: '' });
    return entry?.key === key ? this.get(entry.id) : undefined;
  }

  list(query: ListQuery): R[] {
    const order = this.#order(query.index);
    const range = rangeOf(query);
    const entries = query.descending ? order.descending(range) : order.ascending(range);
    const rows: R[] = [];
    for (const { id } of entries) {
      const row = this.get(id);
      if (row) rows.push(row);
    }
    return rows;
  }

  /** @throws {UniqueKeyError} */
  with(row: R, owner: Owner): Table<R> {
    const entry = toEntry(row); // frozen first: what its keys come of is worked out once
    const orders = this.#ordersWith({ before: this.get(row.id), row }, owner);
    return new Table(this.rows.with(entry, owner), orders);
  }

  without(id: string, owner: Owner): Table<R> {
    const before = this.get(id);
    if (!before) return this;
    const orders = this.#ordersWith({ before }, owner);
    return new Table(this.rows.without({ key: id, id: '' }, owner), orders);
  }

  /** The orders in which one row has another place; a row whose key is the same keeps it. */
  #ordersWith(change: RowChange<R>, owner: Owner): Orders<R> | undefined {
    const orders = this.#orders;
    if (!orders) return undefined;
    const moves = orders.indexes.map((index) => moveIn(index, change));
    if (moves.every(({ from, to }) => from === to)) return orders;
    // Before anything is moved: what is refused leaves nothing behind.
    for (const [position, move] of moves.entries()) refuseTaken(orders, position, move);
    const trees = orders.trees.map((tree, position) => moved(tree, moves[position], owner));
    return { ...orders, trees };
  }

  #order(index: string): Tree<Entry> {
    const position = this.#orders?.indexes.findIndex(({ name }) => name === index) ?? -1;
    const order = this.#orders?.trees[position];
    if (!order) throw new Error(`Table ${this.#orders?.table} has no index ${index}`);
    return order;
  }
}

function refuseTaken<R extends Row>(
  { table, indexes, trees }: Orders<R>,
  position: number,
  { id, from, to }: Move,
): void {
  const index = indexes[position];
  if (!index?.isUnique || to === undefined || from === to) return;
  const holder = trees[position]?.first({ key: to, id: '' });
  if (holder?.key === to && holder.id !== id) throw new UniqueKeyError(table, index.name);
}

function toEntry<R extends Row>(row: R): RowEntry<R> {
  return { key: row.id, id: '', row: freeze(row) };
}

/** From one key of an index to another; undefined where the row has none. */
interface Move {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function moveIn<R extends Row>({ key }: Index<R>, { before, row }: RowChange<R>): Move {
  const id = (row ?? before)?.id ?? '';
  return { id, from: before && key(before), to: row && key(row) };
}

function moved(tree: Tree<Entry>, move: Move | undefined, owner: Owner): Tree<Entry> {
  if (!move || move.from === move.to) return tree;
  const { id, from, to } = move;
  const rest = from === undefined ? tree : tree.without({ key: from, id }, owner);
  return to === undefined ? rest : rest.with({ key: to, id }, owner);
}

function ordersOf<R extends Row>(
  definition: TableDefinition<R>,
  rows: Tree<RowEntry<R>>,
): Orders<R> {
  const all = rows.entries();
  const indexes = Object.entries(definition.indexes).map(([name, index]) => ({ ...index, name }));
  const trees = indexes.map(({ key }) =>
    Tree.of(all.flatMap(({ row }) => entryOf(key(row), row.id))),
  );
  return { table: definition.name, indexes, trees };
}

function entryOf(key: string | undefined, id: string): Entry | [] {
  return key === undefined ? [] : { key, id };
}

function rangeOf(query: ListQuery): Range {
  const { prefix = '', after, upTo, descending, limit = Infinity } = query;
  const from = after === undefined || descending ? prefix : greatest(prefix, behind(after));
  const ends = [`${prefix}\uFFFF`];
  if (upTo !== undefined) ends.push(behind(upTo));
  if (after !== undefined && descending) ends.push(after);
  return { from: at(from), before: at(ends.reduce(least)), limit };
}

function at(key: string): Entry {
  return { key, id: '' };
}

function behind(key: string): string {
  return `${key}\0`;
}

function least(a: string, b: string): string {
  return a < b ? a : b;
}

function greatest(a: string, b: string): string {
  return a < b ? b : a;
}
