import { freeze } from './freeze.js';
import { type ListQuery, type Row, type TableDefinition, UniqueKeyError } from './storage.js';
import { type Range, Tree } from './tree.js';
import type { Entry, Owner } from './tree-node.js';

export interface RowEntry<R extends Row> extends Entry {
  readonly row: R;
}

/** The orders of a table, one for each index of its definition. */
interface Orders<R extends Row> {
  readonly definition: TableDefinition<R>;
  readonly trees: ReadonlyMap<string, Tree<Entry>>;
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
    return entries.flatMap(({ id }) => this.get(id) ?? []);
  }

  /** @throws {UniqueKeyError} */
  with(row: R, owner: Owner): Table<R> {
    const before = this.get(row.id);
    return new Table(this.rows.with(toEntry(row), owner), this.#ordersWith({ before, row }, owner));
  }

  without(id: string, owner: Owner): Table<R> {
    const before = this.get(id);
    if (!before) return this;
    const rows = this.rows.without({ key: id, id: '' }, owner);
    return new Table(rows, this.#ordersWith({ before }, owner));
  }

  /** The orders in which one row has another place; a row whose key is the same keeps it. */
  #ordersWith(change: RowChange<R>, owner: Owner): Orders<R> | undefined {
    if (!this.#orders) return undefined;
    const { definition, trees } = this.#orders;
    const changed = new Map(trees);
    for (const [index, tree] of trees) {
      const move = moveIn(definition, index, change);
      if (move.from === move.to) continue;
      if (move.to !== undefined) this.#refuseTaken({ index, key: move.to, id: move.id });
      changed.set(index, moved(tree, move, owner));
    }
    return { definition, trees: changed };
  }

  #refuseTaken({ index, key, id }: { index: string; key: string; id: string }): void {
    if (!this.#orders?.definition.indexes[index]?.isUnique) return;
    const holder = this.#order(index).first({ key, id: '' });
    if (holder?.key === key && holder.id !== id)
      throw new UniqueKeyError(this.#orders.definition.name, index);
  }

  #order(index: string): Tree<Entry> {
    const order = this.#orders?.trees.get(index);
    if (!order) throw new Error(`Table ${this.#orders?.definition.name} has no index ${index}`);
    return order;
  }
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

function moveIn<R extends Row>(
  { indexes }: TableDefinition<R>,
  index: string,
  { before, row }: RowChange<R>,
): Move {
  const keyOf = (one: R | undefined): string | undefined => one && indexes[index]?.key(one);
  return { id: (row ?? before)?.id ?? '', from: keyOf(before), to: keyOf(row) };
}

function moved(tree: Tree<Entry>, { id, from, to }: Move, owner: Owner): Tree<Entry> {
  const rest = from === undefined ? tree : tree.without({ key: from, id }, owner);
  return to === undefined ? rest : rest.with({ key: to, id }, owner);
}

function ordersOf<R extends Row>(
  definition: TableDefinition<R>,
  rows: Tree<RowEntry<R>>,
): Orders<R> {
  const all = rows.entries();
  const trees = Object.entries(definition.indexes).map(([index, { key }]) => {
    const entries = all.flatMap(({ row }) => entryOf(key(row), row.id));
    return [index, Tree.of(entries)] as const;
  });
  return { definition, trees: new Map(trees) };
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
