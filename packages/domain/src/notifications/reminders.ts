import type { RegionCode } from '@drsk/contract';
import { instantOf } from '../calendar/instants.js';
import { notificationRules } from './notification-rules.js';

export interface Reminder {
  /** RFC 3339 */
  readonly at: string;
  /** 0 on the last day itself. */
  readonly daysLeft: number;
}

/** When a deadline is still to be reminded of, the soonest first. */
export function remindersOf(dueOn: string, region: RegionCode, after: string): Reminder[] {
  const { reminderDays, reminderHour } = notificationRules;
  const lastDay = Date.parse(instantOf(dueOn, reminderHour, region));
  // Clocks are never changed there: a day has its 24 hours.
  return reminderDays
    .map((daysLeft) => ({
      at: new Date(lastDay - daysLeft * 86_400_000).toISOString(),
      daysLeft,
    }))
    .filter(({ at }) => at > after);
}
