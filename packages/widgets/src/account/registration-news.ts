import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { errorFacts } from '../shared/error-facts.js';

export interface NewsOptions {
  /** Of the registration that waits for its letter, if there is one. */
  id: () => string | undefined;
  /** The link was followed: in another tab, or on another device. */
  confirmed: () => unknown;
  /** Nobody has followed it in time. */
  expired: () => unknown;
}

/** Asks how far a registration is whenever the reader comes back to the page that waits for it. */
export class RegistrationNews implements ReactiveController {
  readonly #host: DrskElement;
  readonly #options: NewsOptions;

  constructor(host: DrskElement, options: NewsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onReturn);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onReturn);
  }

  readonly #onReturn = (): void => void this.look();

  async look(): Promise<void> {
    const { id, confirmed, expired } = this.#options;
    const asked = id();
    if (asked === undefined || document.hidden) return;
    try {
      const { isConfirmed } = await this.#host.client.account.getRegistration(asked);
      if (isConfirmed && asked === id()) confirmed();
    } catch (error) {
      // Without an answer the page goes on waiting.
      if (errorFacts(error).status === 404 && asked === id()) expired();
    }
  }
}
