import { type Advance, advanceTarget } from './advance.js';
import type { Pace } from './clock-state.js';
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

  /** Moves the time on to what is due next, all of that instant; where nothing is due, it stays. */
  toNext(): Promise<readonly Job[]> {
    return this.#moments.moveToNext();
  }

  /** How it goes. */
  pace(): Promise<Pace> {
    return this.#moments.pace();
  }

  /** Lets it stand still until it is moved. */
  freeze(): Promise<void> {
    return this.#moments.setPace({ mode: 'frozen', rate: 0 });
  }

  /** Lets it run, so many times faster than the machine's time; slower below 1. */
  run(rate = 1): Promise<void> {
    if (!(rate > 0 && Number.isFinite(rate)))
      throw new RangeError(`A clock cannot run ${rate} times as fast: give a number above 0`);
    return this.#moments.setPace({ mode: 'running', rate });
  }

  /** What will happen by itself, the soonest first. */
  coming(limit?: number): Promise<readonly Job[]> {
    return this.#moments.run(({ jobs }) => jobs.list(limit));
  }
}
