import type { DayHours, HoursException, OfficeKind } from '@drsk/contract';
import {
  addDays,
  isShortDay,
  isWorkingDay,
  knownOrNull,
  localDate,
  type Locale,
} from '@drsk/domain';
import { sampleOfficeMessages } from './sample-offices.messages.js';
import { type SampleOffice, weekOf } from './sample-offices.js';

/** How far ahead they are known. */
const days = 45;

interface Day {
  readonly date: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Of its month. */
  readonly number: number;
}

/** Dates on which an office keeps other hours, from today on: those of the calendar, and a few that are invented. */
export function exceptionsOf(
  { kind, regionCode }: SampleOffice,
  { now, locale }: { now: string; locale: Locale },
): HoursException[] {
  const today = localDate(now, regionCode);
  return Array.from({ length: days }, (_, ahead) => addDays(today, ahead)).flatMap((date) => {
    const day = { date, weekday: weekdayOf(date), number: Number(date.slice(8)) };
    const exception = ofCalendar(day, kind) ?? invented(day, kind);
    if (!exception) return [];
    const { hours, reason } = exception;
    return [{ date, hours: [...hours], reason: sampleOfficeMessages[locale][reason] }];
  });
}

interface Exception {
  readonly hours: readonly DayHours[];
  readonly reason: 'holiday' | 'shortDay' | 'workingSaturday' | 'extraSaturday' | 'cleaning';
}

/** Holidays are those of the whole country: the region's own are not sure to be days off. */
function ofCalendar({ date, weekday }: Day, kind: OfficeKind): Exception | undefined {
  const isWeekend = weekday === 0 || weekday === 6;
  const isWorking = knownOrNull(() => isWorkingDay(date, { region: '28' }));
  if (isWorking === null) return undefined;
  if (isWeekend) return isWorking ? { hours: usual(kind), reason: 'workingSaturday' } : undefined;
  if (!isWorking) return { hours: [], reason: 'holiday' };
  return isShortDay(date) ? { hours: anHourLess(usual(kind)), reason: 'shortDay' } : undefined;
}

/** Centres receive on the first Saturday of a month too, points are cleaned on its third Thursday. */
function invented({ weekday, number }: Day, kind: OfficeKind): Exception | undefined {
  if (kind === 'centre' && weekday === 6 && number <= 7)
    return { hours: [{ opens: '09:00', closes: '13:00' }], reason: 'extraSaturday' };
  if (kind === 'point' && weekday === 4 && number > 14 && number <= 21)
    return { hours: [], reason: 'cleaning' };
  return undefined;
}

function usual(kind: OfficeKind): DayHours[] {
  return weekOf[kind]
    .filter(({ weekday }) => weekday === 1)
    .map(({ opens, closes }) => ({ opens, closes }));
}

function anHourLess(hours: readonly DayHours[]): DayHours[] {
  return hours.map((stretch, index) =>
    index < hours.length - 1 ? stretch : { ...stretch, closes: hourBefore(stretch.closes) },
  );
}

function hourBefore(time: string): string {
  return `${String(Number(time.slice(0, 2)) - 1).padStart(2, '0')}${time.slice(2)}`;
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
