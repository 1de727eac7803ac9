/**
 * Takes the reader to the heading of a widget as soon as it has one, unless they have gone elsewhere meanwhile: until
 * then to the place of the widget, which says what is coming.
 */
export function focusWhenDrawn(element: Element, host: Element): void {
  const place = host.shadowRoot?.querySelector<HTMLElement>('.view');
  const root = element.shadowRoot;
  place?.focus({ preventScroll: true });
  if (!root) return;
  const observer = new MutationObserver(() => look());
  const look = (): void => {
    const heading = root.querySelector<HTMLElement>('.heading');
    const isLeft = host.shadowRoot?.activeElement !== place;
    if (!heading && !isLeft && element.isConnected) return;
    observer.disconnect();
    if (isLeft || !heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };
  observer.observe(root, { childList: true, subtree: true });
  look();
}
