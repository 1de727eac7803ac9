import type { CustomerCentre, RegionCode } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { centreMessages } from './centre.messages.js';

/** Where applicants of a region are received. */
export function centreOf(regionCode: RegionCode, locale: Locale): CustomerCentre {
  const { name, hours, places } = centreMessages[locale];
  const { branch, address } = places[regionCode];
  return { name: name(branch), address, hours, isSample: true };
}
