import type { DrskElement } from './drsk-element.js';

/** Takes the reader to the top of what has just replaced the view. */
export function focusHeading(host: DrskElement): void {
  void host.updateComplete.then(() =>
    host.shadowRoot?.querySelector<HTMLElement>('.heading')?.focus(),
  );
}
