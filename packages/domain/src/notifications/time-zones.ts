import type { TimeZone } from '@drsk/contract';

/** Hours ahead of UTC, all year. */
const offsets: Readonly<Record<TimeZone, number>> = {
  'Europe/Kaliningrad': 2,
  'Europe/Moscow': 3,
  'Europe/Samara': 4,
  'Asia/Yekaterinburg': 5,
  'Asia/Omsk': 6,
  'Asia/Krasnoyarsk': 7,
  'Asia/Irkutsk': 8,
  'Asia/Yakutsk': 9,
  'Asia/Vladivostok': 10,
  'Asia/Magadan': 11,
  'Asia/Kamchatka': 12,
};

/** Milliseconds that a zone is ahead of UTC. */
export function zoneOffset(timeZone: TimeZone): number {
  return offsets[timeZone] * 3_600_000;
}
