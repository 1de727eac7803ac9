import type { ContactCentre, OpeningHours, RegionCode } from '@drsk/contract';
import { formatWeek, type Locale, timeZoneOf } from '@drsk/domain';

/** Invented: the company publishes the number, and no hours that we could find. */
const sampleHours: readonly OpeningHours[] = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })),
  ...[6, 7].map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' })),
];

/** The line answers every region in the region's own time. */
export function contactCentreOf(regionCode: RegionCode, locale: Locale): ContactCentre {
  return {
    phone: '+78001000397',
    phoneText: '8-800-100-03-97',
    isFree: true,
    hours: formatWeek(sampleHours, locale),
    timeZone: timeZoneOf(regionCode),
    areHoursSample: true,
  };
}
