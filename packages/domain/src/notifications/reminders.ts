import type { RegionCode } from '@drsk/contract';
import { instantOf } from '../calendar/instants.js';
import { addDays } from '../calendar/local-date.js';
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
  return reminderDays
    .map((daysLeft) => ({
      at: instantOf(addDays(dueOn, -daysLeft), reminderHour, region),
      daysLeft,
    }))
    .filter(({ at }) => at > after);
}
