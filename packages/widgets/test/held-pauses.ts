/** From this on it is a pause, not a moment. */
const held = 1_000;

export interface HeldPauses {
  /** Those that are not over, in milliseconds. */
  readonly lengths: readonly number[];
  /** Those that last no longer are over; all of them, unless given. */
  pass: (longest?: number) => void;
  /** Timers go on as they do. */
  release: () => void;
}

/** Of the latest that waits; never used again, for a page of an earlier test may still forget its own. */
let last = -1;

/** Timers of a second and more wait for the test, not for the clock. */
export function holdPauses(): HeldPauses {
  const { setTimeout: machine, clearTimeout: forget } = globalThis;
  const waiting = new Map<number, { pause: number; act: () => void }>();
  const hold = (act: (...parts: unknown[]) => void, pause = 0, ...parts: unknown[]): number => {
    if (pause < held) return Number(machine(act, pause, ...parts));
    last -= 1;
    waiting.set(last, { pause, act: () => act(...parts) });
    return last;
  };
  Object.assign(globalThis, {
    setTimeout: hold,
    clearTimeout: (id: number) => void (waiting.delete(id) || forget(id)),
  });
  return {
    get lengths() {
      return [...waiting.values()].map(({ pause }) => pause);
    },
    pass: (longest = Infinity) => {
      const over = [...waiting].filter(([, { pause }]) => pause <= longest);
      for (const [id] of over) waiting.delete(id);
      for (const [, { act }] of over) act();
    },
    release: () => Object.assign(globalThis, { setTimeout: machine, clearTimeout: forget }),
  };
}
