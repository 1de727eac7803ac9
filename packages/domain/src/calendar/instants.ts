import type { RegionCode } from '@drsk/contract';
import { regions } from './regions.js';

/** The date on the region's calendars at an instant: legal dates are local ones. */
export function localDate(instant: string | Date, region: RegionCode): string {
  return new Date(new Date(instant).getTime() + offsetOf(region)).toISOString().slice(0, 10);
}

/** What the clocks of the region show at an instant: `09:30`. */
export function localTime(instant: string | Date, region: RegionCode): string {
  return new Date(new Date(instant).getTime() + offsetOf(region)).toISOString().slice(11, 16);
}

/** The last instant of a local date: until then a term of that date is kept (ГК РФ 194). */
export function endOfDay(date: string, region: RegionCode): string {
  return new Date(Date.parse(`${date}T23:59:59.999Z`) - offsetOf(region)).toISOString();
}

/** The instant at which the clocks of a region show an hour of a date. */
export function instantOf(date: string, hour: number, region: RegionCode): string {
  const midnight = Date.parse(`${date}T00:00:00Z`) - offsetOf(region);
  return new Date(midnight + hour * 3_600_000).toISOString();
}

function offsetOf(region: RegionCode): number {
  return regions[region].utcOffset * 3_600_000;
}
