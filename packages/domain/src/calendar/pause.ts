import { addDays, daysBetween } from './local-date.js';
import { addPeriod, calendarEnd, lastDayFrom, type Period } from './period.js';
import { addWorkingDays, type Calendar, workingDaysBetween } from './working-days.js';

/** Days that do not count: those after `startsOn`, until `endsOn` with it. */
export interface Pause {
  startsOn: string;
  endsOn: string;
}

/** A calendar in which terms have stood still, the earliest pause first. */
export interface PausedCalendar extends Calendar {
  pauses?: readonly Pause[];
}

export interface PausedPeriod {
  dueOn: string;
  /** Those that moved its end. */
  pauses: Pause[];
}

/**
 * A period that stood still meanwhile: a pause before its end moves the end by as many days as the pause had, working
 * days for a period of them; a day off at the end moves it on as ever (ГК РФ 193).
 * @throws {UnknownYearError} when working days have to be counted in a year whose days off are not decreed yet
 */
export function pausedPeriod(
  period: Period,
  startsOn: string,
  calendar: PausedCalendar,
): PausedPeriod {
  const { end, later, lastDay } = counting(period, startsOn, calendar);
  let last = end;
  const pauses: Pause[] = [];
  for (const pause of pausesAfter(startsOn, calendar)) {
    if (pause.startsOn >= lastDay(last)) break;
    last = later(last, pause);
    pauses.push(pause);
  }
  return { dueOn: lastDay(last), pauses };
}

/** What was over before the period began does not touch it. */
function pausesAfter(startsOn: string, { pauses = [] }: PausedCalendar): Pause[] {
  return pauses
    .filter(({ endsOn }) => endsOn > startsOn)
    .map(({ startsOn: from, endsOn }) => ({ startsOn: from > startsOn ? from : startsOn, endsOn }));
}

/** Where a period ends, how a pause moves that, and which day it then is. */
function counting(period: Period, startsOn: string, calendar: Calendar) {
  if (period.unit === 'working_day')
    return {
      end: addPeriod(period, startsOn, calendar),
      later: (end: string, pause: Pause) =>
        addWorkingDays(end, workingDaysBetween(pause.startsOn, pause.endsOn, calendar), calendar),
      lastDay: (end: string) => end,
    };
  return {
    end: calendarEnd(period, startsOn),
    // Where only days off are left, the first day after the pause is the last one.
    later: (end: string, { startsOn: from, endsOn }: Pause) =>
      from < end ? addDays(end, daysBetween(from, endsOn)) : addDays(endsOn, 1),
    lastDay: (end: string) => lastDayFrom(end, calendar),
  };
}
