import type { Kept } from './kept.js';

export interface RingLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** The latest exchanges, as many as fit. */
export class Ring {
  readonly #limits: RingLimits;
  /** From the first that counts on; those before it are let go of, and cleared away now and then. */
  #kept: (Kept | undefined)[] = [];
  #first = 0;
  #bytes = 0;

  constructor(limits: RingLimits) {
    this.#limits = limits;
  }

  /** The oldest first. */
  get entries(): readonly Kept[] {
    return this.#kept.filter((kept) => kept !== undefined);
  }

  add(kept: Kept): void {
    this.#kept.push(kept);
    this.#bytes += kept.size;
    const { entries, bytes } = this.#limits;
    while (this.#kept.length - this.#first > entries || this.#bytes > bytes) this.#letGo();
    // Moving all of them each time would cost more than all the rest.
    if (this.#first > entries) this.#kept.splice(0, this.#first);
    if (this.#first > entries) this.#first = 0;
  }

  clear(): void {
    this.#kept = [];
    this.#first = 0;
    this.#bytes = 0;
  }

  #letGo(): void {
    this.#bytes -= this.#kept[this.#first]?.size ?? this.#bytes;
    this.#kept[this.#first] = undefined;
    this.#first += 1;
  }
}
