import type { RegionCode } from '@drsk/contract';
import { endOfDay, localDate } from '../calendar/instants.js';
import { nextWorkingDay } from '../calendar/working-days.js';

/** The working day by whose end a posted document is announced (п. 105): its own, or the next where it is none. */
export function announceOn(postedAt: string, region: RegionCode): string {
  return nextWorkingDay(localDate(postedAt, region), { region });
}

/** Whether that day has ended without a message, which may have left since. */
export function isAnnouncedLate(
  { sentAt, on, region }: { sentAt: string | null; on: string; region: RegionCode },
  now: string,
): boolean {
  return (sentAt ?? now) > endOfDay(on, region);
}
