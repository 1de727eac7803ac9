import type { RegionCode } from '@drsk/contract';
import { timeZoneOf } from './regions.js';

/** The date on the region's calendars at an instant: legal dates are local ones. */
export function localDate(instant: string | Date, region: RegionCode): string {
  return localTime(new Date(instant), region).slice(0, 10);
}

/** The last instant of a local date: until then a term of that date is kept (ГК РФ 194). */
export function endOfDay(date: string, region: RegionCode): string {
  const end = `${date}T23:59:59.999Z`;
  // As if the local clock were UTC; the difference between the two is the zone's offset on that day.
  const asUtc = new Date(end);
  const offset = Date.parse(`${localTime(asUtc, region)}Z`) - Date.parse(end.replace('.999', ''));
  return new Date(asUtc.getTime() - offset).toISOString();
}

function localTime(instant: Date, region: RegionCode): string {
  // Swedes write dates the way ISO 8601 does.
  const text = new Intl.DateTimeFormat('sv', {
    timeZone: timeZoneOf(region),
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  return text.replace(' ', 'T');
}
