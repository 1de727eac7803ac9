import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isKiosk } from './kiosk.js';
import { pageAddress, valuesOfAddress } from './page-address.js';

/** What the page's address says after `#`: `#id=app-1&step=object`. */
export class PageHash implements ReactiveController {
  readonly #onChange: () => unknown;

  constructor(host: ReactiveControllerHost, onChange: () => unknown) {
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onChange);
  }

  get(name: string): string | undefined {
    return valuesOfAddress().get(name) ?? undefined;
  }

  /** A new place of the history: the browser's Back button returns to the one before. On a kiosk there is nothing to return to. */
  push(values: Record<string, string>): void {
    const text = new URLSearchParams(values).toString();
    if (isKiosk() || text !== pageAddress().values) pageAddress().go(text, !isKiosk());
  }

  /** The same place by another name. */
  replace(values: Record<string, string>): void {
    pageAddress().go(new URLSearchParams(values).toString(), false);
  }
}
