import type { DraftTimers } from './draft-surroundings.js';

interface SaveTimerOptions {
  timers: DraftTimers;
  clock: () => number;
  typingPause: number;
  longestPause: number;
  save: () => void;
}

/** When to save: soon after the last change, though not later for more of them; later and later while it fails. */
export class SaveTimer {
  readonly #options: SaveTimerOptions;
  #stop: (() => void) | undefined;
  /** When the first of the changes was made that wait. */
  #since: number | undefined;
  #isRetrying = false;

  constructor(options: SaveTimerOptions) {
    this.#options = options;
  }

  /** Somebody types; a server that is down is not asked more often for that. */
  touch(): void {
    if (this.#isRetrying) return;
    const { clock, longestPause, typingPause } = this.#options;
    this.#since ??= clock();
    this.#start(Math.max(0, Math.min(typingPause, this.#since + longestPause - clock())));
  }

  retryAfter(pause: number | undefined): void {
    this.stop();
    this.#isRetrying = pause !== undefined;
    if (pause !== undefined) this.#start(pause);
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#since = undefined;
    this.#isRetrying = false;
  }

  #start(pause: number): void {
    this.#stop?.();
    this.#stop = this.#options.timers.after(pause, () => {
      this.stop();
      this.#options.save();
    });
  }
}
