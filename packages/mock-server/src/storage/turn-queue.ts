/** Something that waits for its turn. */
export interface Turn {
  /** Whether it is not to be kept together with others. */
  readonly isAlone?: boolean;
  readonly fail: (error: unknown) => void;
}

/** Takes turns in the order of their coming, several at a time where they have had to wait. */
export class TurnQueue<T extends Turn> {
  readonly #take: (turns: readonly T[]) => Promise<void>;
  readonly #most: number;
  #waiting: T[] = [];
  #running: Promise<void> | undefined;

  constructor(take: (turns: readonly T[]) => Promise<void>, most: number) {
    this.#take = take;
    this.#most = most;
  }

  add(turn: T): void {
    this.#waiting.push(turn);
    this.#running ??= this.#run();
  }

  /** Once nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const turns = this.#next();
      await this.#take(turns).catch((error: unknown) => {
        for (const turn of turns) turn.fail(error);
      });
    }
    this.#running = undefined;
  }

  #next(): T[] {
    const alone = this.#waiting.slice(0, this.#most).findIndex(({ isAlone }) => isAlone);
    const count = alone === -1 ? this.#most : Math.max(1, alone);
    return this.#waiting.splice(0, count);
  }
}
