import type { CustomerCentre, RegionCode } from '@drsk/contract';
import { formatAddress, formatWeek, type Locale } from '@drsk/domain';
import { centreMessages } from './centre.messages.js';
import { sampleOfficeMessages } from './sample-offices.messages.js';
import { weekOf } from './sample-offices.js';

/** Where applicants of a region are received: its first office. */
export function centreOf(regionCode: RegionCode, locale: Locale): CustomerCentre {
  const { name, branches } = centreMessages[locale];
  const { address } = sampleOfficeMessages[locale].towns[`office-${regionCode}-1`];
  const hours = formatWeek(weekOf.centre, locale);
  return {
    name: name(branches[regionCode]),
    address: formatAddress(address),
    hours,
    isSample: true,
  };
}
