import type { ReactiveController } from 'lit';
import type { DrskElement } from './drsk-element.js';

/** Seconds until something is possible again; draws the host anew each second, and says when they are over. */
export class Countdown implements ReactiveController {
  seconds = 0;
  /** By this machine's clock, in milliseconds. */
  endsAt = 0;

  readonly #host: DrskElement;
  readonly #ended: (() => unknown) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DrskElement, ended?: () => unknown) {
    this.#host = host;
    this.#ended = ended;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  start(seconds: number): void {
    this.endsAt = Date.now() + seconds * 1000;
    this.#tick();
  }

  /** Reckoned from the clock: timers of a page in the background come late. */
  #tick(): void {
    clearTimeout(this.#timer);
    const before = this.seconds;
    this.seconds = Math.max(0, Math.ceil((this.endsAt - Date.now()) / 1000));
    if (this.seconds > 0) this.#timer = setTimeout(() => this.#tick(), 1000);
    else if (before > 0) this.#ended?.();
    this.#host.requestUpdate();
  }
}
