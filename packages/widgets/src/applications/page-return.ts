import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';

/** Sooner than this nobody has done anything on the other side. */
const patience = 30_000;

/** Calls back when the reader returns to the page after a while. */
export class PageReturn implements ReactiveController {
  readonly #onReturn: () => unknown;
  #lastTime = Date.now();

  constructor(host: DrskElement, onReturn: () => unknown) {
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#check);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#check);
  }

  readonly #check = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - this.#lastTime < patience) return;
    this.#lastTime = Date.now();
    this.#onReturn();
  };
}
