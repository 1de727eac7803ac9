import type { RegionCode, TimeZone } from '@drsk/contract';
import type { MonthDay } from './calendar-year.js';

interface RegionCalendar {
  timeZone: TimeZone;
  /** Hours that the zone is ahead of UTC, all year: reading it from `Intl` costs a hundred times as much. */
  utcOffset: number;
  /** Days off by the region's own law. */
  holidays: readonly MonthDay[];
}

export const regions: Readonly<Record<RegionCode, RegionCalendar>> = {
  '28': { timeZone: 'Asia/Yakutsk', utcOffset: 9, holidays: [] },
  '25': { timeZone: 'Asia/Vladivostok', utcOffset: 10, holidays: [] },
  '27': { timeZone: 'Asia/Vladivostok', utcOffset: 10, holidays: [] },
  '79': { timeZone: 'Asia/Vladivostok', utcOffset: 10, holidays: [] },
  // The Day of the Republic and Yhyakh.
  '14': { timeZone: 'Asia/Yakutsk', utcOffset: 9, holidays: [427, 621] },
};

export function timeZoneOf(region: RegionCode): TimeZone {
  return regions[region].timeZone;
}
