import type { ReactiveController } from 'lit';
import type { DrskElement } from './drsk-element.js';

/** Seconds until something is possible again; draws the host anew each second. */
export class Countdown implements ReactiveController {
  seconds = 0;

  readonly #host: DrskElement;
  #endsAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DrskElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  start(seconds: number): void {
    this.#endsAt = Date.now() + seconds * 1000;
    this.#tick();
  }

  /** Reckoned from the clock: timers of a page in the background come late. */
  #tick(): void {
    clearTimeout(this.#timer);
    this.seconds = Math.max(0, Math.ceil((this.#endsAt - Date.now()) / 1000));
    if (this.seconds > 0) this.#timer = setTimeout(() => this.#tick(), 1000);
    this.#host.requestUpdate();
  }
}
