/** Attributes that are read to somebody, or shown. */
export const spokenAttributes = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];

/** Every text below a node, and in such attributes: both are nodes that have a value. */
export function spokenIn(root: Node): Node[] {
  const found: Node[] = root instanceof Text ? [root] : attributesOf(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    found.push(
      ...(walker.currentNode instanceof Text
        ? [walker.currentNode]
        : attributesOf(walker.currentNode)),
    );
  return found;
}

function attributesOf(node: Node): Node[] {
  if (!(node instanceof Element)) return [];
  return spokenAttributes.flatMap((name) => node.getAttributeNode(name) ?? []);
}
