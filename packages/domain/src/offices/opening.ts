import type { DayHours, Office } from '@drsk/contract';
import { localDate, localTime } from '../calendar/instants.js';
import { addDays, toDay } from '../calendar/local-date.js';

/** What says when an office is open. */
export type OfficeTimes = Pick<Office, 'regionCode' | 'hours' | 'exceptions'>;

/** How an office is open at an instant, by its own clocks. */
export interface Opening {
  readonly isOpen: boolean;
  /** Whether it is closed for a break, and opens again on the same day. */
  readonly isBreak: boolean;
  /** Until when, where it is open: `18:00`. */
  readonly closes: string | null;
  /** When it opens next, where it is closed; null where nobody knows. */
  readonly opens: { readonly date: string; readonly time: string } | null;
}

/** How far it is looked for the next opening: longer than the holidays of the new year. */
const daysAhead = 21;

/** The stretches of a date, the earliest first: an exception goes before the weekday. */
export function hoursOn({ hours, exceptions }: OfficeTimes, date: string): readonly DayHours[] {
  const exception = exceptions.find((other) => other.date === date);
  const weekday = toDay(date).getUTCDay() || 7;
  const stretches = exception?.hours ?? hours.filter((stretch) => stretch.weekday === weekday);
  return stretches.toSorted((one, other) => one.opens.localeCompare(other.opens));
}

export function openingAt(office: OfficeTimes, instant: string | Date): Opening {
  const today = localDate(instant, office.regionCode);
  const time = localTime(instant, office.regionCode);
  const stretches = hoursOn(office, today);
  const current = stretches.find(({ opens, closes }) => opens <= time && time < closes);
  if (current) return { isOpen: true, isBreak: false, closes: current.closes, opens: null };
  const opens = nextOpening(office, { today, time });
  const isBreak = opens?.date === today && stretches.some(({ closes }) => closes <= time);
  return { isOpen: false, isBreak, closes: null, opens };
}

function nextOpening(
  office: OfficeTimes,
  { today, time }: { today: string; time: string },
): Opening['opens'] {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const date = addDays(today, ahead);
    const next = hoursOn(office, date).find(({ opens }) => ahead > 0 || opens > time);
    if (next) return { date, time: next.opens };
  }
  return null;
}
