import { childIn, type Entry, isSame, type Leaf, type Node, positionIn } from './tree-node.js';

type Visit<E> = (entry: E) => boolean;

export function entryIn<E extends Entry>(root: Node<E>, wanted: Entry): E | undefined {
  let node: Node<E> | undefined = root;
  while (node?.children) node = node.children[childIn(node.entries, wanted)];
  const entry = node?.entries[positionIn(node.entries, wanted)];
  return entry && isSame(entry, wanted) ? entry : undefined;
}

/** Visits entries from the wanted one on until it is told to stop; whether it came to the end. */
export function ascend<E extends Entry>(
  { entries, children }: Node<E>,
  from: Entry | undefined,
  visit: Visit<E>,
): boolean {
  if (!children) return eachFrom(entries, from ? positionIn(entries, from) : 0, visit);
  const first = from ? childIn(entries, from) : 0;
  let wanted = from; // the children after the first are visited from their beginning
  return eachFrom(children, first, (child) => {
    const isOver = !ascend(child, wanted, visit);
    wanted = undefined;
    return !isOver;
  });
}

/** Visits what is before an entry, the last one first. */
export function descend<E extends Entry>(
  { entries, children }: Node<E>,
  before: Entry | undefined,
  visit: Visit<E>,
): boolean {
  if (!children)
    return eachBefore(entries, before ? positionIn(entries, before) : entries.length, visit);
  const end = before ? childIn(entries, before) + 1 : children.length;
  let wanted = before;
  return eachBefore(children, end, (child) => {
    const isOver = !descend(child, wanted, visit);
    wanted = undefined;
    return !isOver;
  });
}

/** Without a copy: mostly the first one is all that is wanted. */
function eachFrom<T>(items: readonly T[], start: number, visit: Visit<T>): boolean {
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || !visit(item)) return false;
  }
  return true;
}

function eachBefore<T>(items: readonly T[], end: number, visit: Visit<T>): boolean {
  for (let index = end - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined || !visit(item)) return false;
  }
  return true;
}

/** Visits the leaves of all nodes that are not known. */
export function eachLeaf<E extends Entry>(
  node: Node<E>,
  known: ReadonlySet<Node<E>>,
  visit: (leaf: Leaf<E>) => void,
): void {
  if (known.has(node)) return;
  if (node.children) for (const child of node.children) eachLeaf(child, known, visit);
  else visit(node);
}

export function nodesOf<E extends Entry>(node: Node<E>, nodes: Set<Node<E>>): Set<Node<E>> {
  nodes.add(node);
  for (const child of node.children ?? []) nodesOf(child, nodes);
  return nodes;
}
