import type { Kept } from './kept.js';

export interface RingLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** The latest exchanges, as many as fit. */
export class Ring {
  readonly #limits: RingLimits;
  #entries: Kept[] = [];
  #bytes = 0;

  constructor(limits: RingLimits) {
    this.#limits = limits;
  }

  /** The oldest first. */
  get entries(): readonly Kept[] {
    return this.#entries;
  }

  add(kept: Kept): void {
    this.#entries.push(kept);
    this.#bytes += kept.size;
    const { entries, bytes } = this.#limits;
    while (this.#entries.length > entries || this.#bytes > bytes)
      this.#bytes -= this.#entries.shift()?.size ?? this.#bytes;
  }

  clear(): void {
    this.#entries = [];
    this.#bytes = 0;
  }
}
