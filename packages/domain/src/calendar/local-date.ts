import type { MonthDay } from './calendar-year.js';

// A local date is a day of no zone: inside the calendar it is the UTC midnight of that day.

export function toDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function fromDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** Moves the day itself: a term is counted in thousands, and one object does. */
export function moveToNextDay(day: Date): void {
  day.setUTCDate(day.getUTCDate() + 1);
}

export function monthDayOf(day: Date): MonthDay {
  return (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
}

export function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}

/** Whether it is a day of the calendar, written `YYYY-MM-DD`: 30 February is not. */
export function isLocalDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = toDay(value);
  return !Number.isNaN(day.getTime()) && fromDay(day) === value;
}

export function addDays(date: string, amount: number): string {
  const day = toDay(date);
  day.setUTCDate(day.getUTCDate() + amount);
  return fromDay(day);
}

/** The same number of another month, or its last day where it has no such number (ГК РФ 192). */
export function addMonths(date: string, amount: number): string {
  const day = toDay(date);
  const number = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + amount);
  const lastDay = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(number, lastDay));
  return fromDay(day);
}

/** Days from one date to another, negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (toDay(to).getTime() - toDay(from).getTime()) / 86_400_000;
}
