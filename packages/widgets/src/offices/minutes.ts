import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';

/** Draws the host anew every half a minute: what is open closes while it is looked at. */
export class Minutes implements ReactiveController {
  readonly #host: DrskElement;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: DrskElement) {
    this.#host = host;
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#timer = setInterval(() => this.#host.requestUpdate(), 30_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
