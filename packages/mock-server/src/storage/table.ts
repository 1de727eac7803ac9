import { freeze } from './freeze.js';
import { Order, type RowChange } from './order.js';
import type { ListQuery, Row, TableDefinition } from './storage.js';
import { type Range, Tree } from './tree.js';
import type { Entry, Owner } from './tree-node.js';

export interface RowEntry<R extends Row> extends Entry {
  readonly row: R;
}

interface Orders<R extends Row> {
  readonly table: string;
  readonly byIndex: ReadonlyMap<string, Order<R>>;
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

  find(index: string, key: string, owner?: Owner): R | undefined {
    const entry = this.#order(index, owner).first({ key, id: '' });
    return entry?.key === key ? this.get(entry.id) : undefined;
  }

  list(query: ListQuery, owner?: Owner): R[] {
    const order = this.#order(query.index, owner);
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
    const orders = this.#ordersWith({ id: row.id, before: this.get(row.id), row }, owner);
    return new Table(this.rows.with(entry, owner), orders);
  }

  without(id: string, owner: Owner): Table<R> {
    const before = this.get(id);
    if (!before) return this;
    const orders = this.#ordersWith({ id, before, row: undefined }, owner);
    return new Table(this.rows.without({ key: id, id: '' }, owner), orders);
  }

  #ordersWith(change: RowChange<R>, owner: Owner): Orders<R> | undefined {
    const orders = this.#orders;
    if (!orders) return undefined;
    // Before anything is moved: what is refused leaves nothing behind.
    for (const order of orders.byIndex.values()) order.refuseTaken(change);
    const byIndex = new Map<string, Order<R>>();
    for (const [name, order] of orders.byIndex) byIndex.set(name, order.with(change, owner));
    return { ...orders, byIndex };
  }

  #order(index: string, owner?: Owner): Tree<Entry> {
    const order = this.#orders?.byIndex.get(index);
    if (!order) throw new Error(`Table ${this.#orders?.table} has no index ${index}`);
    return order.tree(owner);
  }
}

function toEntry<R extends Row>(row: R): RowEntry<R> {
  return { key: row.id, id: '', row: freeze(row) };
}

function ordersOf<R extends Row>(
  { name: table, indexes }: TableDefinition<R>,
  rows: Tree<RowEntry<R>>,
): Orders<R> {
  const all = rows.entries().map(({ row }) => row);
  const orders = Object.entries(indexes).map(
    ([name, index]) => [name, Order.of({ ...index, table, name }, all)] as const,
  );
  return { table, byIndex: new Map(orders) };
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
