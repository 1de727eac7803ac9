import { addWorkingDays, daysBetween, localDate } from '@drsk/domain';
import { type Duration, later } from './instant.js';

/** How far to move the clock: so much further, or to an instant. */
export interface Advance extends Duration {
  /** The same time of the working day that is so many further (Amur). */
  readonly workingDays?: number;
  /** An instant in RFC 3339. */
  readonly to?: string;
}

/** The clock only goes forward, and to an instant that exists. */
export class ClockError extends Error {
  override readonly name = 'ClockError';
}

/**
 * @throws {ClockError} when it is in the past or no instant
 * @throws {UnknownYearError} when working days are counted into a year without a decree
 */
export function advanceTarget(now: string, advance: Advance): string {
  const { workingDays = 0, to, ...duration } = advance;
  const target = to === undefined ? afterWorkingDays(later(now, duration), workingDays) : parse(to);
  if (target < now) throw new ClockError(`The clock is past ${target} already`);
  return target;
}

function parse(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new ClockError(`${text} is no instant`);
  return new Date(time).toISOString();
}

function afterWorkingDays(instant: string, amount: number): string {
  const today = localDate(instant, '28');
  const target = addWorkingDays(today, amount, { region: '28' });
  return later(instant, { days: daysBetween(today, target) });
}
