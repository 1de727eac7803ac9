/** Every place of a widget, once: those that are there and those that come later. */
export function findPlaces(found: (place: Element) => unknown): void {
  const seen = new WeakSet<Element>();
  const look = (): void => {
    for (const place of document.querySelectorAll('[data-drsk-widget],:not(:defined)')) {
      if (seen.has(place)) continue;
      seen.add(place);
      // Whatever else is not defined belongs to somebody else.
      if (tagOf(place).startsWith('drsk-')) found(place);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

export function tagOf(place: Element): string {
  const widget = place.getAttribute('data-drsk-widget');
  return widget === null ? place.localName : `drsk-${widget}`;
}
