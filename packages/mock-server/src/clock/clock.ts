import { type Advance, advanceTarget } from './advance.js';
import type { Job } from './jobs.js';
import type { Moments } from './moments.js';

/** The time of one sandbox; nothing else in it tells what time it is. */
export class Clock {
  readonly #moments: Moments;

  constructor(moments: Moments) {
    this.#moments = moments;
  }

  /** The present instant in RFC 3339. */
  now(): Promise<string> {
    return this.#moments.run(async ({ now }) => now);
  }

  /**
   * Moves the time on. What is due meanwhile happens in its order, each thing at its own instant: a year at once is the
   * same as 365 days.
   *
   * @throws {ClockError} when the target is in the past
   */
  async advance(advance: Advance): Promise<readonly Job[]> {
    return this.#moments.moveTo(advanceTarget(await this.now(), advance));
  }

  /** What will happen by itself, the soonest first. */
  coming(): Promise<readonly Job[]> {
    return this.#moments.run(({ jobs }) => jobs.list());
  }
}
