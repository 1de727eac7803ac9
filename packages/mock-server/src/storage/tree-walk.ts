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
  if (!children) return entries.slice(from && positionIn(entries, from)).every(visit);
  const rest = children.slice(from && childIn(entries, from));
  return rest.every((child, index) => ascend(child, index === 0 ? from : undefined, visit));
}

/** Visits what is before an entry, the last one first. */
export function descend<E extends Entry>(
  { entries, children }: Node<E>,
  before: Entry | undefined,
  visit: Visit<E>,
): boolean {
  if (!children)
    return entries
      .slice(0, before && positionIn(entries, before))
      .toReversed()
      .every(visit);
  const rest = children.slice(0, before && childIn(entries, before) + 1).toReversed();
  return rest.every((child, index) => descend(child, index === 0 ? before : undefined, visit));
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
