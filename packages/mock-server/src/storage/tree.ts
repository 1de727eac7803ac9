import {
  branchOf,
  type Entry,
  inserted,
  inOrder,
  isBefore,
  isTooFull,
  leafOf,
  type Node,
  type Owner,
  partsOf,
  piecesOf,
  removed,
} from './tree-node.js';
import { ascend, descend, eachLeaf, entryIn, nodesOf } from './tree-walk.js';

/** What to walk over: from an entry on, up to and without another one. */
export interface Range {
  readonly from: Entry;
  readonly before: Entry;
  readonly limit: number;
}

/**
 * Entries in the order of their keys. A tree never changes: what is added to it makes another one, which shares nearly
 * all of its nodes. So a copy costs nothing, and two trees are compared by what they do not share.
 */
export class Tree<E extends Entry> {
  readonly #root: Node<E>;

  private constructor(root: Node<E>) {
    this.#root = root;
  }

  static of<E extends Entry>(entries: readonly E[] = []): Tree<E> {
    const owner = {};
    let nodes = piecesOf(entries.toSorted(inOrder)).map((piece) => leafOf(owner, piece));
    while (nodes.length > 1) nodes = piecesOf(nodes).map((piece) => branchOf(owner, piece));
    return new Tree(nodes[0] ?? leafOf(owner, []));
  }

  get isEmpty(): boolean {
    return this.#root.entries.length === 0;
  }

  get(wanted: Entry): E | undefined {
    return entryIn(this.#root, wanted);
  }

  /** The first one that is not before the wanted one. */
  first(wanted: Entry): E | undefined {
    let found: E | undefined;
    ascend(this.#root, wanted, (entry) => {
      found = entry;
      return false;
    });
    return found;
  }

  /** With an entry, in place of one with the same key and id. */
  with(entry: E, owner: Owner): Tree<E> {
    const root = inserted(this.#root, entry, owner);
    if (isTooFull(root)) return new Tree(branchOf(owner, partsOf(root, owner)));
    return root === this.#root ? this : new Tree(root);
  }

  without(wanted: Entry, owner: Owner): Tree<E> {
    const root = removed(this.#root, wanted, owner);
    return root === this.#root ? this : new Tree(root ?? leafOf(owner, []));
  }

  ascending({ from, before, limit }: Range): E[] {
    const found: E[] = [];
    if (limit > 0)
      ascend(this.#root, from, (entry) => {
        if (!isBefore(entry, before)) return false;
        return found.push(entry) < limit;
      });
    return found;
  }

  descending({ from, before, limit }: Range): E[] {
    const found: E[] = [];
    if (limit > 0)
      descend(this.#root, before, (entry) => {
        if (isBefore(entry, from)) return false;
        return found.push(entry) < limit;
      });
    return found;
  }

  entries(): E[] {
    const found: E[] = [];
    eachLeaf(this.#root, new Set(), (leaf) => void found.push(...leaf.entries));
    return found;
  }

  /** The entries of the nodes that are not of the other tree too. */
  unsharedWith(other: Tree<E>): E[] {
    const found: E[] = [];
    const shared = nodesOf(other.#root, new Set());
    eachLeaf(this.#root, shared, (leaf) => void found.push(...leaf.entries));
    return found;
  }
}
