import { freeze } from './freeze.js';
import { KeyOrder } from './key-order.js';
import { type ListQuery, type Row, type TableDefinition, UniqueKeyError } from './storage.js';

/** One table in memory: rows by id, and an ordered list of keys for each index. */
export class Table<R extends Row> {
  readonly #definition: TableDefinition<R>;
  readonly #rows = new Map<string, R>();
  readonly #orders: ReadonlyMap<string, KeyOrder>;

  constructor(definition: TableDefinition<R>, rows: Iterable<R>) {
    this.#definition = definition;
    this.#orders = new Map(Object.keys(definition.indexes).map((index) => [index, new KeyOrder()]));
    for (const row of rows) this.put(row);
  }

  get(id: string): R | undefined {
    return this.#rows.get(id);
  }

  find(index: string, key: string): R | undefined {
    return this.#rows.get(this.#order(index).holder(key) ?? '');
  }

  list(query: ListQuery): R[] {
    const ids = this.#order(query.index).ids(query);
    return ids.flatMap((id) => this.#rows.get(id) ?? []);
  }

  put(row: R): void {
    this.#refuseTaken(row);
    this.remove(row.id);
    this.#rows.set(row.id, freeze(row));
    for (const [index, key] of this.#keys(row)) this.#order(index).add(key, row.id);
  }

  remove(id: string): void {
    const row = this.#rows.get(id);
    if (!row) return;
    for (const [index, key] of this.#keys(row)) this.#order(index).remove(key, id);
    this.#rows.delete(id);
  }

  #refuseTaken(row: R): void {
    for (const [index, key] of this.#keys(row)) {
      if (!this.#definition.indexes[index]?.isUnique) continue;
      const holder = this.#order(index).holder(key);
      if (holder !== undefined && holder !== row.id)
        throw new UniqueKeyError(this.#definition.name, index);
    }
  }

  #keys(row: R): [index: string, key: string][] {
    return Object.entries(this.#definition.indexes).flatMap(([index, { key }]) => {
      const value = key(row);
      return value === undefined ? [] : [[index, value]];
    });
  }

  #order(index: string): KeyOrder {
    const order = this.#orders.get(index);
    if (!order) throw new Error(`Table ${this.#definition.name} has no index ${index}`);
    return order;
  }
}
