const day = 86_400_000;

/** Whether it is a day of the calendar, written `YYYY-MM-DD`: 30 February is not. */
export function isLocalDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && format(parse(value)) === value;
}

export function addDays(date: string, amount: number): string {
  return format(parse(date) + amount * day);
}

/** The same number of another month, or its last day where it has no such number (ГК РФ 192). */
export function addMonths(date: string, amount: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const months = year * 12 + month - 1 + amount;
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return format(Date.UTC(Math.floor(months / 12), months % 12, Math.min(dayOfMonth, lastDay)));
}

/** Days from one date to another, negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (parse(to) - parse(from)) / day;
}

export function isWeekend(date: string): boolean {
  const weekday = new Date(parse(date)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function parse(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function format(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
