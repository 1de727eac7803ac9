import type { DrskElement } from './drsk-element.js';

/** Takes the reader along to what has just been drawn. */
export function focusPlace(host: DrskElement, selector: string): void {
  void host.updateComplete.then(() =>
    host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus(),
  );
}
