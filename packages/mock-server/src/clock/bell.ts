export interface Wait {
  readonly topic: string;
  /** RFC 3339; when it is over at the latest. */
  readonly until: string;
  /** `rings` before it was looked whether there is something to wait for. */
  readonly since: number;
  readonly signal: AbortSignal;
}

interface Waiting {
  readonly topic: string;
  readonly until: string;
  readonly wake: () => void;
}

/** Wakes those who wait for news of a topic, or for an instant of the sandbox. */
export class Bell {
  readonly #waiting = new Set<Waiting>();
  #rings = 0;
  #isSilent = false;

  /** Counts the news, so that none goes by between looking and waiting. */
  get rings(): number {
    return this.#rings;
  }

  /** Whether there will be no news any more. */
  get isSilent(): boolean {
    return this.#isSilent;
  }

  /** @throws the reason of an abort */
  wait({ topic, until, since, signal }: Wait): Promise<void> {
    if (since !== this.#rings || this.#isSilent) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        this.#waiting.delete(waiting);
        signal.removeEventListener('abort', abort);
      };
      const abort = (): void => {
        stop();
        reject(signal.reason);
      };
      const wake = (): void => {
        stop();
        resolve();
      };
      const waiting = { topic, until, wake };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', abort);
      if (signal.aborted) abort();
    });
  }

  /** A moment of that instant is over, with news of these topics. */
  ring(now: string, topics: ReadonlySet<string>): void {
    if (topics.size > 0) this.#rings += 1;
    this.#wake(({ topic, until }) => topics.has(topic) || until <= now);
  }

  /** Everybody may look again: all may be different. */
  ringAll(): void {
    this.#rings += 1;
    this.#wake(() => true);
  }

  silence(): void {
    this.#isSilent = true;
    this.#wake(() => true);
  }

  #wake(isMeant: (waiting: Waiting) => boolean): void {
    for (const waiting of this.#waiting) if (isMeant(waiting)) waiting.wake();
  }
}
