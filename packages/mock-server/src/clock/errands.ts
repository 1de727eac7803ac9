/** Work that takes time, as a request to somebody else's server does: it must not hold up a moment. */
export type Errand = (signal: AbortSignal) => Promise<void>;

/** What moments have sent somebody for, and who is still on the way. */
export class Errands {
  readonly #report: (error: unknown) => void;
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  begin(errand: Errand): void {
    const { signal } = this.#stop;
    if (signal.aborted) return;
    const running = errand(signal)
      .catch((error: unknown) => {
        if (!signal.aborted) this.#report(error);
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Once nobody is on the way any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Calls everybody back, and waits for them. */
  stop(): Promise<void> {
    this.#stop.abort();
    return this.settled();
  }
}
