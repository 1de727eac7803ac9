import type { RegionCode } from '@drsk/contract';
import { regions } from './regions.js';

/** The date on the region's calendars at an instant: legal dates are local ones. */
export function localDate(instant: string | Date, region: RegionCode): string {
  return new Date(new Date(instant).getTime() + offsetOf(region)).toISOString().slice(0, 10);
}

/** The last instant of a local date: until then a term of that date is kept (ГК РФ 194). */
export function endOfDay(date: string, region: RegionCode): string {
  return new Date(Date.parse(`${date}T23:59:59.999Z`) - offsetOf(region)).toISOString();
}

function offsetOf(region: RegionCode): number {
  return regions[region].utcOffset * 3_600_000;
}
