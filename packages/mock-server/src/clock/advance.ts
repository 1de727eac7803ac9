import { addWorkingDays, daysBetween, localDate, UnknownYearError } from '@drsk/domain';
import { clockMessages } from './clock.messages.js';
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
  readonly reason: keyof typeof clockMessages.ru;

  constructor(reason: keyof typeof clockMessages.ru) {
    super(clockMessages.en[reason]);
    this.reason = reason;
  }
}

/**
 * @throws {ClockError} when it is in the past, no instant, or beyond the years whose working days are known
 */
export function advanceTarget(now: string, advance: Advance): string {
  const { workingDays = 0, to, ...duration } = advance;
  const target = to === undefined ? afterWorkingDays(later(now, duration), workingDays) : parse(to);
  if (target < now) throw new ClockError('past');
  return target;
}

function parse(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new ClockError('no_instant');
  return new Date(time).toISOString();
}

function afterWorkingDays(instant: string, amount: number): string {
  const today = localDate(instant, '28');
  return later(instant, { days: daysBetween(today, workingDay(today, amount)) });
}

function workingDay(today: string, amount: number): string {
  try {
    return addWorkingDays(today, amount, { region: '28' });
  } catch (error) {
    throw error instanceof UnknownYearError ? new ClockError('unknown_year') : error;
  }
}
