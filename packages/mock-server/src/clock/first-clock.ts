import { localDate, rulesetOn } from '@drsk/domain';
import { type ClockState, machineTime } from './clock-state.js';

interface Beginning {
  /** RFC 3339; the machine's time without it. */
  readonly now?: string | undefined;
  readonly clock?: 'frozen' | 'running' | undefined;
}

/**
 * How the clock of a new sandbox begins.
 * @throws {RangeError} when it is no instant, or one before the oldest edition of the Rules that is known here
 */
export function firstClock({ now, clock = 'frozen' }: Beginning): ClockState {
  if (now === undefined) return { aheadMs: 0 };
  const instant = new Date(now).toISOString();
  rulesetOn(localDate(instant, '28'));
  if (clock === 'frozen') return { frozenAt: instant };
  return { aheadMs: Date.parse(instant) - machineTime() };
}
