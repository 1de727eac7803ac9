/** A clock that stands still until it is moved, one that runs ahead of the machine's, or one that runs faster or slower. */
export type ClockState = { readonly frozenAt: string } | { readonly aheadMs: number } | PacedClock;

interface PacedClock {
  /** What time it was at an instant of the machine. */
  readonly from: string;
  readonly since: number;
  readonly rate: number;
}

/** How a clock goes. */
export interface Pace {
  readonly mode: 'frozen' | 'running';
  /** How many times faster than the machine's time; 0 where it stands still. */
  readonly rate: number;
}

export type MachineTime = () => number;

export const machineTime: MachineTime = () => Date.now();

export function instantOf(clock: ClockState, machine: number): string {
  if ('frozenAt' in clock) return clock.frozenAt;
  if ('aheadMs' in clock) return written(machine + clock.aheadMs);
  const { from, since, rate } = clock;
  return written(Date.parse(from) + Math.trunc((machine - since) * rate));
}

/** A request asks several times within one millisecond, and to write it costs more than to ask. */
let last = { time: 0, text: new Date(0).toISOString() };

function written(time: number): string {
  if (time !== last.time) last = { time, text: new Date(time).toISOString() };
  return last.text;
}

export function paceOf(clock: ClockState): Pace {
  if ('frozenAt' in clock) return { mode: 'frozen', rate: 0 };
  return { mode: 'running', rate: 'rate' in clock ? clock.rate : 1 };
}

/** A clock that goes so from an instant on. */
export function pacedClock({ mode, rate }: Pace, now: string, machine: number): ClockState {
  if (mode === 'frozen') return { frozenAt: now };
  if (rate === 1) return { aheadMs: Date.parse(now) - machine };
  return { from: now, since: machine, rate };
}

/** The clock moved on to an instant; one that is past it already stays. */
export function movedTo(instant: string, clock: ClockState, machine: number): ClockState {
  if (instant <= instantOf(clock, machine)) return clock;
  return pacedClock(paceOf(clock), instant, machine);
}
