import type { RegionCode } from '@drsk/contract';

interface RegionCalendar {
  timeZone: string;
  /** Hours that the zone is ahead of UTC, all year: reading it from `Intl` costs a hundred times as much. */
  utcOffset: number;
  /** Days off by the region's own law, as `MM-DD`. */
  holidays: readonly string[];
}

export const regions: Readonly<Record<RegionCode, RegionCalendar>> = {
  '28': { timeZone: 'Asia/Yakutsk', utcOffset: 9, holidays: [] },
  '25': { timeZone: 'Asia/Vladivostok', utcOffset: 10, holidays: [] },
  '27': { timeZone: 'Asia/Vladivostok', utcOffset: 10, holidays: [] },
  '79': { timeZone: 'Asia/Vladivostok', utcOffset: 10, holidays: [] },
  // The Day of the Republic and Yhyakh.
  '14': { timeZone: 'Asia/Yakutsk', utcOffset: 9, holidays: ['04-27', '06-21'] },
};

export function timeZoneOf(region: RegionCode): string {
  return regions[region].timeZone;
}
