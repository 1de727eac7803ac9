/** A clock that stands still until it is moved, or one that runs ahead of the machine's. */
export type ClockState = { readonly frozenAt: string } | { readonly aheadMs: number };

export type MachineTime = () => number;

export const machineTime: MachineTime = () => Date.now();

export function instantOf(clock: ClockState, machine: number): string {
  if ('frozenAt' in clock) return clock.frozenAt;
  return new Date(machine + clock.aheadMs).toISOString();
}

/** The clock moved on to an instant; one that is past it already stays. */
export function movedTo(instant: string, clock: ClockState, machine: number): ClockState {
  if (instant <= instantOf(clock, machine)) return clock;
  if ('frozenAt' in clock) return { frozenAt: instant };
  return { aheadMs: Date.parse(instant) - machine };
}
