import type { Position } from '@drsk/sdk';
import type { DrskElement } from '../shared/drsk-element.js';
import { focusIn } from '../shared/focus-in.js';

/** Where the reader is, once they want that; it stays in the page. */
export class Here {
  position: Position | undefined;
  state: 'unasked' | 'asking' | 'known' | 'refused' = 'unasked';

  readonly #host: DrskElement;

  constructor(host: DrskElement) {
    this.#host = host;
  }

  readonly ask = (): void => {
    this.#become('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.position = { latitude, longitude };
        const isWaiting = this.#host.shadowRoot?.activeElement?.closest('.here');
        this.#become('known');
        if (isWaiting) focusIn(this.#host, '.office'); // the button is gone
      },
      () => this.#become('refused'),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  };

  #become(state: Here['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
