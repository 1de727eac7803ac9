import type { RegionCode } from '@drsk/contract';
import { timeZoneOf } from '@drsk/domain';

/** «18.12.2026, 14:05» by the clocks of the region. */
export function localTime(instant: string, region: RegionCode): string {
  return new Intl.DateTimeFormat('ru', {
    timeZone: timeZoneOf(region),
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}
