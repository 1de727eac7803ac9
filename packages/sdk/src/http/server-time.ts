/** Dates of answers come in whole seconds, and take their time: a smaller difference is none. */
const tolerance = 2_000;

/** The server's time: what its answers say, carried on by the machine's clock, which may be wrong. */
export class ServerTime {
  readonly #clock: () => number;
  #ahead = 0;
  #isKnown = false;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Milliseconds; until something was answered, the machine's. */
  now(): number {
    return this.#clock() + this.#ahead;
  }

  /** Whether an answer has told it; else it is the machine's, right or wrong. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  learn(headers: Headers): void {
    const ahead = Date.parse(headers.get('Date') ?? '') - this.#clock();
    if (Number.isNaN(ahead)) return;
    this.#isKnown = true;
    this.#ahead = Math.abs(ahead) < tolerance ? 0 : ahead;
  }
}
