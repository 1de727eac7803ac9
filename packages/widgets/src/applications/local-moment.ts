import { formatInstant, localDate, timeZoneOf } from '@drsk/domain';
import type { Application } from '@drsk/sdk';
import { type DateView, formatShortDay, regionOf } from './dates.js';

type Place = Pick<Application, 'answers'>;

/** «14 января, 11:00», by the clocks of the region. */
export function formatMoment(
  instant: string,
  { application, ...view }: DateView & { application: Place },
): string {
  const day = formatShortDay(localDate(instant, regionOf(application)), view);
  return `${day}, ${formatHour(instant, application)}`;
}

export function formatHour(instant: string, application: Place): string {
  const timeZone = timeZoneOf(regionOf(application));
  return formatInstant(instant, 'ru', { hour: 'numeric', minute: '2-digit', timeZone });
}
