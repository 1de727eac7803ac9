/** The element and its ancestors, nearest first, out through every shadow root. */
export function ancestors(element: Element | null | undefined): Element[] {
  if (!element) return [];
  const { assignedSlot, parentElement } = element;
  const above = assignedSlot ?? parentElement ?? Object(element.getRootNode()).host;
  return [element, ...ancestors(above)];
}
