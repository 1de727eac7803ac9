/** The element and its ancestors, nearest first, out through every shadow root. */
export function* ancestors(element: Element): Generator<Element> {
  for (let next: Element | null = element; next !== null; next = parentAcross(next)) yield next;
}

function parentAcross(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
