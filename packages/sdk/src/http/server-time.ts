/** Dates of answers come in whole seconds, and take their time: a smaller difference is none. */
const tolerance = 2_000;

/** The server's time: what its answers say, carried on by the machine's clock, which may be wrong. */
export class ServerTime {
  readonly #clock: () => number;
  #ahead = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Milliseconds; until something was answered, the machine's. */
  now(): number {
    return this.#clock() + this.#ahead;
  }

  learn(headers: Headers): void {
    const ahead = Date.parse(headers.get('Date') ?? '') - this.#clock();
    if (!Number.isNaN(ahead)) this.#ahead = Math.abs(ahead) < tolerance ? 0 : ahead;
  }
}
