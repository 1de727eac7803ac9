import type { HandlersOf } from '../http/operation.js';
import { json, problem } from '../http/reply.js';
import { bookingHandlers } from './bookings/booking-handlers.js';
import { receivingHandlers } from './office-handlers.js';
import { contactCentreOf } from './contact-centre.js';
import { regionsIn } from './regions.js';

const regionHandlers: HandlersOf<'listRegions' | 'getRegion' | 'getContactCentre'> = {
  async listRegions({ locale }) {
    return json(200, { items: regionsIn(locale), next: null });
  },

  async getRegion({ path, locale }) {
    const region = regionsIn(locale).find(({ code }) => code === path.regionCode);
    return region ? json(200, region) : problem(404, 'not_found');
  },

  async getContactCentre({ query, locale }) {
    return json(200, contactCentreOf(query.regionCode ?? '28', locale));
  },
};

export const officeHandlers = { ...regionHandlers, ...receivingHandlers, ...bookingHandlers };
