import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whoever presses a button of a file that then goes away is led to where files are chosen, and not to the page's top. */
export class FocusBeside implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #place: HTMLElement | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#place = focused?.closest('.upload')?.querySelector<HTMLElement>('.file-input');
  }

  hostUpdated(): void {
    if (this.#place && !this.#host.shadowRoot?.activeElement) this.#place.focus();
  }
}
