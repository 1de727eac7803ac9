import { formatInstant, timeZoneOf } from '@drsk/domain';
import type { DrskElement } from '../../shared/drsk-element.js';
import { toRegionCode } from '../../shared/region-codes.js';

/** The day of an instant in the page's region, else where the device is: «1 декабря 2026 г.». */
export function dayOf(instant: string, host: DrskElement): string {
  return format(instant, host, { dateStyle: 'long' });
}

/** The same with the time: «1 декабря 2026 г. в 14:05». */
export function momentOf(instant: string, host: DrskElement): string {
  return format(instant, host, { dateStyle: 'long', timeStyle: 'short' });
}

/** The same to the second, for what follows quickly upon another: «1 дек. 2026 г., 14:05:09». */
export function secondOf(instant: string, host: DrskElement): string {
  return format(instant, host, { dateStyle: 'medium', timeStyle: 'medium' });
}

function format(
  instant: string,
  host: DrskElement,
  styles: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>,
): string {
  const region = toRegionCode(host.setting('region'));
  const options = { ...styles, ...(region && { timeZone: timeZoneOf(region) }) };
  return formatInstant(instant, host.language, options);
}
