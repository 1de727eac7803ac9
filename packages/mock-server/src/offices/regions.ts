import type { Region, RegionCode } from '@drsk/contract';
import { type Locale, timeZoneOf } from '@drsk/domain';
import { lasting } from '../http/lasting.js';
import { centreOf } from './centres.js';
import { officeMessages } from './office.messages.js';

const codes: readonly RegionCode[] = ['28', '25', '27', '79', '14'];

/** The regions that the company serves, those with most customers in the order of its own site. */
const regions: Partial<Record<Locale, Region[]>> = {};

export function regionsIn(locale: Locale): Region[] {
  // Hours are words: a start does not wait for those of a language that nobody asks for.
  return (regions[locale] ??= regionsOf(locale));
}

function regionsOf(locale: Locale): Region[] {
  return codes.map((code) => {
    const { name, branch, supplier } = officeMessages[locale][code];
    const timeZone = timeZoneOf(code);
    return lasting({
      code,
      name,
      timeZone,
      branch: { name: branch },
      supplier: { name: supplier },
      centre: centreOf(code, locale),
    });
  });
}
