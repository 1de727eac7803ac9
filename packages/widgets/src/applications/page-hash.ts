import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

  /** A new place of the history: the browser's Back button returns to the one before. */
  push(values: Record<string, string>): void {
    const hash = `#${new URLSearchParams(values)}`;
    if (hash !== window.location.hash) window.history.pushState(window.history.state, '', hash);
  }

  /** The same place by another name. */
  replace(values: Record<string, string>): void {
    window.history.replaceState(window.history.state, '', `#${new URLSearchParams(values)}`);
  }
}
