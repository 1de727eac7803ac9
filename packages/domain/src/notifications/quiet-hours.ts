import type { QuietHours, TimeZone } from '@drsk/contract';
import { zoneOffset } from './time-zones.js';

const day = 1440;

/** The end of the quiet hours that an instant is in; null outside of them. Both in RFC 3339. */
export function quietUntil(
  now: string,
  { from, until }: QuietHours,
  timeZone: TimeZone,
): string | null {
  const local = new Date(Date.parse(now) + zoneOffset(timeZone));
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const start = minutesOf(from);
  const end = minutesOf(until);
  // How far an instant and the end are behind the beginning, around midnight too.
  const passed = (minute - start + day) % day;
  const length = (end - start + day) % day;
  if (passed >= length) return null;
  const midnight = local.setUTCHours(0, minute + length - passed, 0, 0);
  return new Date(midnight - zoneOffset(timeZone)).toISOString();
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
