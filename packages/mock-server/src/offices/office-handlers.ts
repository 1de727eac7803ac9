import { ruleProblem } from '@drsk/domain';
import type { OfficeService } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { HandlersOf } from '../http/operation.js';
import { json, refuseFields } from '../http/reply.js';
import { freeSlots } from './bookings/free-slots.js';
import { sampleOffice, toOffice } from './offices.js';
import { type SampleOffice, sampleOffices } from './sample-offices.js';

type Receiving = 'listOffices' | 'getOffice' | 'listVisitSlots';

/** Where people are received, and when there is time for one more. */
export const receivingHandlers: HandlersOf<Receiving> = {
  async listOffices({ query, locale }, { now }) {
    const { regionCode, service } = query;
    const found = sampleOffices.filter(
      (office) =>
        (regionCode === undefined || office.regionCode === regionCode) &&
        (service === undefined || office.services.includes(service)),
    );
    return json(200, {
      items: found.map((office) => toOffice(office, { now, locale })),
      next: null,
    });
  },

  async getOffice({ path, locale }, { now }) {
    return json(200, toOffice(sampleOffice(path.officeId), { now, locale }));
  },

  async listVisitSlots({ path, query, locale }, moment) {
    const office = sampleOffice(path.officeId);
    requireService(office, query.service, locale);
    return json(200, { items: await freeSlots(office, moment) });
  },
};

/** @throws {ProblemError} 422 where the office does no such thing */
export function requireService(
  { services }: SampleOffice,
  service: OfficeService,
  locale: Locale,
): void {
  if (!services.includes(service)) refuseFields({ service: ruleProblem('choice', locale) });
}
