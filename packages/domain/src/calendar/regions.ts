import type { RegionCode } from '@drsk/contract';

interface RegionCalendar {
  timeZone: string;
  /** Days off by the region's own law, as `MM-DD`. */
  holidays: readonly string[];
}

export const regions: Readonly<Record<RegionCode, RegionCalendar>> = {
  '28': { timeZone: 'Asia/Yakutsk', holidays: [] },
  '25': { timeZone: 'Asia/Vladivostok', holidays: [] },
  '27': { timeZone: 'Asia/Vladivostok', holidays: [] },
  '79': { timeZone: 'Asia/Vladivostok', holidays: [] },
  // The Day of the Republic and Yhyakh.
  '14': { timeZone: 'Asia/Yakutsk', holidays: ['04-27', '06-21'] },
};

export function timeZoneOf(region: RegionCode): string {
  return regions[region].timeZone;
}
