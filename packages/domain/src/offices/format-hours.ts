import type { DayHours, OpeningHours } from '@drsk/contract';
import type { Locale } from '../messages.js';
import { hoursMessages } from './hours.messages.js';

/** The hours of a week in one line: «пн–пт 8:00–18:00, перерыв 12:00–13:00; сб 9:00–13:00». */
export function formatWeek(hours: readonly OpeningHours[], locale: Locale): string {
  const { weekdays } = hoursMessages[locale];
  const runs: { first: number; last: number; text: string }[] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const stretches = hours.filter((stretch) => stretch.weekday === weekday);
    if (stretches.length === 0) continue;
    const text = formatDay(stretches, locale);
    const run = runs.at(-1);
    if (run?.text === text && run.last === weekday - 1) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, text });
  }
  return runs
    .map(({ first, last, text }) => {
      const days = [first, ...(last > first ? [last] : [])].map((day) => weekdays[day - 1]);
      return `${days.join('–')} ${text}`;
    })
    .join('; ');
}

/** The hours of one day: «8:00–18:00, перерыв 12:00–13:00», or that it is closed. */
export function formatDay(stretches: readonly DayHours[], locale: Locale): string {
  const { closed, pause } = hoursMessages[locale];
  const sorted = stretches.toSorted((one, other) => one.opens.localeCompare(other.opens));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return closed;
  const pauses = sorted
    .slice(1)
    .map(({ opens }, index) => pause(`${short(sorted[index]?.closes ?? '')}–${short(opens)}`));
  return [`${short(first.opens)}–${short(last.closes)}`, ...pauses].join(', ');
}

function short(time: string): string {
  return time.replace(/^0/, '');
}
