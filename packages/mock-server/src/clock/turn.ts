import { type ClockState, instantOf, movedTo, type Pace, pacedClock } from './clock-state.js';

/** What a moment changes of the time. */
export interface Turn {
  /** Where the clock is moved on to. */
  readonly at?: string;
  /** How it goes from then on. */
  readonly pace?: Pace;
}

export function turned(clock: ClockState, { at, pace }: Turn, machine: number): ClockState {
  if (pace) return pacedClock(pace, instantOf(clock, machine), machine);
  return at === undefined ? clock : movedTo(at, clock, machine);
}
