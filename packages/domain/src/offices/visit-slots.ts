import type { DayHours, VisitSlot } from '@drsk/contract';
import { instantOf, localDate } from '../calendar/instants.js';
import { addDays } from '../calendar/local-date.js';
import { hoursOn, type OfficeTimes } from './opening.js';
import { visitRules } from './visit-rules.js';

/** Every time at which somebody can be received from now on, taken or not; the earliest first. */
export function visitSlots(office: OfficeTimes, now: string): VisitSlot[] {
  const today = localDate(now, office.regionCode);
  const earliest = Date.parse(now) + visitRules.leadMinutes * 60_000;
  return Array.from({ length: visitRules.aheadDays }, (_, ahead) => addDays(today, ahead))
    .flatMap((date) => slotsOn(office, date))
    .filter(({ startsAt }) => Date.parse(startsAt) >= earliest);
}

function slotsOn(office: OfficeTimes, date: string): VisitSlot[] {
  const { minutes } = visitRules;
  return hoursOn(office, date).flatMap((stretch) =>
    startsIn(stretch).map((start) => ({
      startsAt: instantOf(date, start / 60, office.regionCode),
      endsAt: instantOf(date, (start + minutes) / 60, office.regionCode),
    })),
  );
}

/** Minutes of the day. */
function startsIn({ opens, closes }: DayHours): number[] {
  const first = minuteOf(opens);
  const count = Math.floor((minuteOf(closes) - first) / visitRules.minutes);
  return Array.from(
    { length: Math.max(count, 0) },
    (_, index) => first + index * visitRules.minutes,
  );
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
