import type { Office } from '@drsk/contract';
import { formatAddress, type Locale, timeZoneOf } from '@drsk/domain';
import { ProblemError } from '../http/reply.js';
import { exceptionsOf } from './exceptions.js';
import { sampleOfficeMessages } from './sample-offices.messages.js';
import { type SampleOffice, sampleOffices, weekOf } from './sample-offices.js';

interface Reading {
  readonly now: string;
  readonly locale: Locale;
}

/** @throws {ProblemError} 404 where there is none */
export function sampleOffice(officeId: string): SampleOffice {
  const office = sampleOffices.find(({ id }) => id === officeId);
  if (!office) throw new ProblemError(404, 'not_found');
  return office;
}

/** As people read it now. */
export function toOffice(office: SampleOffice, reading: Reading): Office {
  const { id, regionCode, kind, position, services, accessibility, windows } = office;
  return {
    id,
    regionCode,
    kind,
    ...namesOf(office, reading.locale),
    position,
    timeZone: timeZoneOf(regionCode),
    hours: [...weekOf[kind]],
    exceptions: exceptionsOf(office, reading),
    services: [...services],
    accessibility: [...accessibility],
    isBookable: windows > 0,
    isSample: true,
  };
}

export function namesOf({ id, kind }: SampleOffice, locale: Locale) {
  const { name, towns } = sampleOfficeMessages[locale];
  const { town, address } = towns[id];
  return { name: `${name[kind]}, ${town}`, address: formatAddress(address) };
}
