import type { DrskElement } from '../shared/drsk-element.js';

/** A smaller difference is the time between two looks at one clock. In milliseconds. */
const leastHeard = 50;

/** The server's time, also on a page that was just loaded and has not asked the server yet. */
export class ServerClock {
  readonly #host: DrskElement;
  #ahead: number;

  /** `ahead` is what an earlier page has heard. */
  constructor(host: DrskElement, ahead: number) {
    this.#host = host;
    this.#ahead = ahead;
  }

  /** How far it is ahead of this machine's, in milliseconds; to be kept for the next page. */
  get ahead(): number {
    const heard = this.#host.client.now().getTime() - Date.now();
    if (Math.abs(heard) > leastHeard) this.#ahead = heard;
    return this.#ahead;
  }

  /** How long it is until that instant, in seconds; negative once it is over. */
  secondsUntil(instant: string): number {
    return (Date.parse(instant) - Date.now() - this.ahead) / 1000;
  }
}
