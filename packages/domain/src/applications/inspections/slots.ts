import type { InspectionSlot } from '@drsk/contract';
import { instantOf } from '../../calendar/instants.js';
import { addDays } from '../../calendar/local-date.js';
import { knownOrNull } from '../../calendar/known-or-null.js';
import { addWorkingDays, type Calendar, isWorkingDay } from '../../calendar/working-days.js';

/** Hours of a working day at which an inspection begins, by the clocks of the region (ЛК/6.1). */
export const slotHours: readonly number[] = [9, 11, 14, 16];

/** How long it takes. */
const hours = 2;

/** Working days that are offered where the term leaves none. */
const daysAfterTerm = 5;

/**
 * Times for an inspection, the earliest first: from the day after the next working day to the last day of the term, or
 * in the working days after that where the term has none left; none in a year whose days off are not decreed yet.
 */
export function inspectionSlots(
  { today, dueOn, isFree = () => true }: SlotQuestion,
  calendar: Calendar,
): InspectionSlot[] {
  return knownOrNull(() => slotsOf({ today, dueOn, isFree }, calendar)) ?? [];
}

function slotsOf(
  { today, dueOn, isFree }: Required<SlotQuestion>,
  calendar: Calendar,
): InspectionSlot[] {
  const first = addWorkingDays(today, 2, calendar);
  const inTerm = dueOn === null ? [] : slotsBetween(first, dueOn, calendar).filter(isFree);
  if (inTerm.length > 0) return inTerm;
  const after = dueOn !== null && dueOn >= first ? addWorkingDays(dueOn, 1, calendar) : first;
  const last = addWorkingDays(after, daysAfterTerm - 1, calendar);
  return slotsBetween(after, last, calendar).filter(isFree);
}

export interface SlotQuestion {
  today: string;
  /** The last day of the term, if it is known. */
  dueOn: string | null;
  isFree?: (slot: InspectionSlot) => boolean;
}

function slotsBetween(first: string, last: string, calendar: Calendar): InspectionSlot[] {
  const slots: InspectionSlot[] = [];
  for (let day = first; day <= last; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) slots.push(...slotsOn(day, calendar));
  return slots;
}

function slotsOn(day: string, { region }: Calendar): InspectionSlot[] {
  return slotHours.map((hour) => ({
    startsAt: instantOf(day, hour, region),
    endsAt: instantOf(day, hour + hours, region),
  }));
}
