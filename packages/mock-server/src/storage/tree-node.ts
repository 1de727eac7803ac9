/** By what a tree orders what it holds. */
export interface Entry {
  readonly key: string;
  /** Orders entries of equal keys. */
  readonly id: string;
}

/** Whose nodes may be changed in place: those that came into being in the same piece of work. */
export type Owner = object;

export interface Leaf<E extends Entry> {
  readonly owner: Owner;
  readonly entries: E[];
  readonly children?: undefined;
}

export interface Branch<E extends Entry> {
  readonly owner: Owner;
  /** For each child, what none of its entries is before, and all of the child before it are. */
  readonly entries: Entry[];
  readonly children: Node<E>[];
}

/** A part of a tree; shared between trees, and changed only by its owner. */
export type Node<E extends Entry> = Leaf<E> | Branch<E>;

/** How many entries a node has at most: few to copy, and few levels. */
const width = 32;

export function leafOf<E extends Entry>(owner: Owner, entries: E[]): Node<E> {
  return { owner, entries };
}

export function branchOf<E extends Entry>(owner: Owner, children: Node<E>[]): Node<E> {
  return { owner, entries: children.flatMap(firstOf), children };
}

/** Pieces of which each fits into a node, with room for some more. */
export function piecesOf<T>(items: readonly T[]): T[][] {
  const size = (width * 3) / 4;
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size));
}

/** The first position whose entry is not before the wanted one. */
export function positionIn(entries: readonly Entry[], wanted: Entry): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry && isBefore(entry, wanted)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The child in which an entry is, or would be. */
export function childIn(entries: readonly Entry[], wanted: Entry): number {
  const position = positionIn(entries, wanted);
  const entry = entries[position];
  return entry && isSame(entry, wanted) ? position : Math.max(0, position - 1);
}

export function isBefore(a: Entry, b: Entry): boolean {
  return a.key < b.key || (a.key === b.key && a.id < b.id);
}

export function inOrder(a: Entry, b: Entry): number {
  return isBefore(a, b) ? -1 : Number(isBefore(b, a));
}

export function isSame(a: Entry, b: Entry): boolean {
  return a.key === b.key && a.id === b.id;
}

/** The node with an entry added or replaced; it may have become too full. */
export function inserted<E extends Entry>(node: Node<E>, entry: E, owner: Owner): Node<E> {
  if (!node.children) return insertedHere(node, entry, owner);
  const own = ownBranch(node, owner);
  const { entries, children } = own;
  const position = childIn(entries, entry);
  const before = children[position];
  if (!before) return own;
  const child = inserted(before, entry, owner);
  if (isTooFull(child)) {
    const parts = partsOf(child, owner);
    children.splice(position, 1, ...parts);
    entries.splice(position, 1, ...parts.flatMap(firstOf));
    return own;
  }
  children[position] = child;
  const [first] = child.entries;
  if (first) entries[position] = first;
  return own;
}

function insertedHere<E extends Entry>(leaf: Leaf<E>, entry: E, owner: Owner): Node<E> {
  const own = ownLeaf(leaf, owner);
  const { entries } = own;
  const position = positionIn(entries, entry);
  const there = entries[position];
  if (there && isSame(there, entry)) entries[position] = entry;
  else entries.splice(position, 0, entry);
  return own;
}

export function isTooFull({ entries }: Node<Entry>): boolean {
  return entries.length > width;
}

/** One that is too full, as two. */
export function partsOf<E extends Entry>(node: Node<E>, owner: Owner): Node<E>[] {
  const middle = middleOf(node.entries);
  if (!node.children)
    return [
      leafOf(owner, node.entries.slice(0, middle)),
      leafOf(owner, node.entries.slice(middle)),
    ];
  const { entries, children } = node;
  return [
    { owner, entries: entries.slice(0, middle), children: children.slice(0, middle) },
    { owner, entries: entries.slice(middle), children: children.slice(middle) },
  ];
}

/** The node without an entry; nothing where it has no other. */
export function removed<E extends Entry>(
  node: Node<E>,
  wanted: Entry,
  owner: Owner,
): Node<E> | undefined {
  if (!node.children) return removedHere(node, wanted, owner);
  const position = childIn(node.entries, wanted);
  const child = node.children[position];
  const rest = child && removed(child, wanted, owner);
  if (!child || rest === child) return node;
  const own = ownBranch(node, owner);
  if (rest) own.children[position] = rest;
  else {
    own.entries.splice(position, 1);
    own.children.splice(position, 1);
  }
  return own.children.length > 0 ? own : undefined;
}

function removedHere<E extends Entry>(
  leaf: Leaf<E>,
  wanted: Entry,
  owner: Owner,
): Node<E> | undefined {
  const position = positionIn(leaf.entries, wanted);
  const there = leaf.entries[position];
  if (!there || !isSame(there, wanted)) return leaf;
  if (leaf.entries.length === 1) return undefined;
  const own = ownLeaf(leaf, owner);
  own.entries.splice(position, 1);
  return own;
}

function ownLeaf<E extends Entry>(leaf: Leaf<E>, owner: Owner): Leaf<E> {
  return leaf.owner === owner ? leaf : { owner, entries: leaf.entries.slice() };
}

function ownBranch<E extends Entry>(branch: Branch<E>, owner: Owner): Branch<E> {
  if (branch.owner === owner) return branch;
  return { owner, entries: branch.entries.slice(), children: branch.children.slice() };
}

function firstOf({ entries }: Node<Entry>): Entry | [] {
  return entries[0] ?? [];
}

/** What comes in ascending order fills nodes better when the right half is the smaller one. */
function middleOf(entries: readonly Entry[]): number {
  return Math.ceil(entries.length * 0.75);
}
