import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isKiosk } from './kiosk.js';

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
    return new URLSearchParams(window.location.hash.slice(1)).get(name) ?? undefined;
  }

  /** A new place of the history: the browser's Back button returns to the one before. On a kiosk there is nothing to return to. */
  push(values: Record<string, string>): void {
    if (isKiosk()) return this.replace(values);
    const url = withHash(values);
    if (url !== window.location.href) window.history.pushState(window.history.state, '', url);
  }

  /** The same place by another name. */
  replace(values: Record<string, string>): void {
    window.history.replaceState(window.history.state, '', withHash(values));
  }
}

/** Whole: `#…` alone would lead to another page where the site has a `<base>`. */
function withHash(values: Record<string, string>): string {
  const url = new URL(window.location.href);
  url.hash = new URLSearchParams(values).toString();
  return url.href;
}
