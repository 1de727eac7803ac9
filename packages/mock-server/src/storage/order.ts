import { type IndexDefinition, type Row, UniqueKeyError } from './storage.js';
import { Tree } from './tree.js';
import type { Entry, Owner } from './tree-node.js';

export interface Index<R extends Row> extends IndexDefinition<R> {
  readonly table: string;
  readonly name: string;
}

/** A row as it was and as it is; undefined where it is not there. */
export interface RowChange<R extends Row> {
  readonly id: string;
  readonly before: R | undefined;
  readonly row: R | undefined;
}

/** What has not been sorted in yet, the latest first. */
interface Late<R extends Row> {
  readonly change: RowChange<R>;
  readonly earlier: Late<R> | undefined;
  readonly count: number;
}

interface Sorted<R extends Row> {
  readonly owner: Owner;
  readonly tree: Tree<Entry>;
  readonly late?: Late<R>;
}

/** So many old rows at most are held on to for an order that nobody asks for. */
const mostLate = 65536;

/**
 * The order of the rows of a table by one index. It never changes: what is put makes another one. Keys that only one
 * row may have are looked at at once; of the others what has changed is sorted in when somebody asks for the order,
 * since rows change more often than they are listed.
 */
export class Order<R extends Row> {
  readonly index: Index<R>;
  readonly #owner: Owner;
  #tree: Tree<Entry>;
  #late: Late<R> | undefined;

  private constructor(index: Index<R>, { owner, tree, late }: Sorted<R>) {
    this.index = index;
    this.#owner = owner;
    this.#tree = tree;
    this.#late = late;
  }

  static of<R extends Row>(index: Index<R>, rows: readonly R[]): Order<R> {
    const entries = rows.flatMap((row): Entry | [] => {
      const key = index.key(row);
      return key === undefined ? [] : { key, id: row.id };
    });
    return new Order(index, { owner: {}, tree: Tree.of(entries) });
  }

  /** @throws {UniqueKeyError} where another row has the key of this one */
  refuseTaken({ id, before, row }: RowChange<R>): void {
    const { key, isUnique, table, name } = this.index;
    const wanted = isUnique && row ? key(row) : undefined;
    if (wanted === undefined || (before && key(before) === wanted)) return;
    const holder = this.#tree.first({ key: wanted, id: '' });
    if (holder?.key === wanted && holder.id !== id) throw new UniqueKeyError(table, name);
  }

  with(change: RowChange<R>, owner: Owner): Order<R> {
    const { index } = this;
    if (index.isUnique) {
      const tree = moved(this.#tree, { index, change, owner });
      return new Order(index, { owner, tree });
    }
    const count = (this.#late?.count ?? 0) + 1;
    const late = { change, earlier: this.#late, count };
    const order = new Order(index, { owner, tree: this.#tree, late });
    if (count > mostLate) order.tree(owner);
    return order;
  }

  /** For somebody: only whoever has made the order may change its nodes in place. */
  tree(owner?: Owner): Tree<Entry> {
    if (!this.#late) return this.#tree;
    const own = owner === this.#owner ? this.#owner : {};
    const { index } = this;
    let tree = this.#tree;
    for (const change of summed(this.#late)) tree = moved(tree, { index, change, owner: own });
    this.#tree = tree;
    this.#late = undefined;
    return tree;
  }
}

/** Of each row how it was at first and how it is at last. */
function summed<R extends Row>(latest: Late<R>): Iterable<RowChange<R>> {
  if (!latest.earlier) return [latest.change];
  const changes = new Map<string, RowChange<R>>();
  for (let late: Late<R> | undefined = latest; late; late = late.earlier) {
    const { id, before } = late.change;
    const last = changes.get(id);
    changes.set(id, last ? { ...last, before } : late.change);
  }
  return changes.values();
}

interface Move<R extends Row> {
  readonly index: Index<R>;
  readonly change: RowChange<R>;
  readonly owner: Owner;
}

function moved<R extends Row>(tree: Tree<Entry>, { index, change, owner }: Move<R>): Tree<Entry> {
  const { id, before, row } = change;
  const from = before && index.key(before);
  const to = row && index.key(row);
  if (from === to) return tree;
  const rest = from === undefined ? tree : tree.without({ key: from, id }, owner);
  return to === undefined ? rest : rest.with({ key: to, id }, owner);
}
