/** Where something is that must be seen, and where the panel is. */
type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>;

/**
 * Whatever has the focus is in view: the panel goes to the other edge of the window where it would lie upon that, and where
 * it would there too, it closes.
 */
export function keepClear(panel: HTMLElement, boxes: () => readonly DOMRect[], close: () => void) {
  const look = (): void => {
    const focused = focusedOn(panel);
    if (!focused) return;
    if (!overlaps(focused, boxes())) return;
    turn(panel);
    if (overlaps(focused, boxes())) {
      close();
      if (overlaps(focused, boxes())) turn(panel);
    }
  };
  const later = (): void => void requestAnimationFrame(look);
  document.addEventListener('focusin', later);
  window.addEventListener('scroll', later, { capture: true, passive: true });
  window.addEventListener('resize', later);
  return () => {
    document.removeEventListener('focusin', later);
    window.removeEventListener('scroll', later, { capture: true });
    window.removeEventListener('resize', later);
  };
}

function turn(panel: HTMLElement): void {
  panel.setAttribute('side', panel.getAttribute('side') === 'start' ? 'end' : 'start');
}

/** None where it is in the panel itself, or nothing has the focus. */
function focusedOn(panel: HTMLElement): DOMRect | undefined {
  let { activeElement } = document;
  if (activeElement === panel || activeElement === document.body) return undefined;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement?.getBoundingClientRect();
}

function overlaps(one: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      one.left < other.right &&
      other.left < one.right &&
      one.top < other.bottom &&
      other.top < one.bottom,
  );
}
