import type { DrskElement } from '../shared/drsk-element.js';

/** Takes the reader to what has just come into view. */
export function focusIn(host: DrskElement, selector: string): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
    found?.scrollIntoView({ block: 'nearest' });
    found?.focus({ preventScroll: true });
  });
}
