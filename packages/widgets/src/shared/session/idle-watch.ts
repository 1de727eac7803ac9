export interface IdleOptions {
  /** Milliseconds without a sign of life. */
  limit: number;
  /** The time in milliseconds. */
  clock: () => number;
  /** Where tabs tell each other when there was a sign of life last: a number, and nothing else. */
  storage: Storage | undefined;
  /** Whether there is somebody to sign out. */
  isArmed: () => boolean;
  /** Seconds are left, or nothing is to be said any more. */
  warn: (seconds: number | undefined) => unknown;
  leave: () => unknown;
}

const key = 'drsk.active';
/** Milliseconds: other tabs need not know every key. */
const pause = 1000;
/** Milliseconds before the end, and never more than half the time. */
const notice = 60_000;

/** Knows how long nobody has touched the page, or another tab of the site. */
export class IdleWatch {
  readonly #options: IdleOptions;
  #active: number;
  #hasLeft = false;

  constructor(options: IdleOptions) {
    this.#options = options;
    this.#active = this.#stored() ?? options.clock();
  }

  /** A sign of life. */
  readonly mark = (): void => {
    const now = this.#options.clock();
    this.#hasLeft = false;
    if (now - this.#active < pause && now >= this.#active) return;
    this.#active = now;
    try {
      this.#options.storage?.setItem(key, String(now));
    } catch {
      // The storage is full: each tab counts alone.
    }
  };

  /** Run it every second. Reckons from the clock: a sleeping machine runs no timers. */
  readonly check = (): void => {
    const { clock, isArmed, leave, limit, warn } = this.#options;
    if (!isArmed() || this.#hasLeft) return;
    this.#active = Math.max(this.#active, this.#stored() ?? 0);
    const left = this.#active + limit - clock();
    if (left > 0) {
      warn(left <= Math.min(notice, limit / 2) ? Math.ceil(left / 1000) : undefined);
      return;
    }
    this.#hasLeft = true;
    leave();
  };

  /** A time to come is that of a clock which has been set back. */
  #stored(): number | undefined {
    const stored = Number(this.#options.storage?.getItem(key) ?? Number.NaN);
    return stored <= this.#options.clock() ? stored : undefined;
  }
}
