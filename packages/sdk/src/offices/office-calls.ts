import type { Http } from '../http/http.js';
import { bookingsOf } from './bookings.js';
import type { Offices } from './offices.js';

export function officeCallsOf(http: Http, anybody: Http): Offices {
  const slots = anybody.get('/offices/{officeId}/visit-slots');
  return {
    bookings: bookingsOf(http),
    listRegions: anybody.get('/regions'),
    getRegion: anybody.get('/regions/{regionCode}'),
    getContactCentre: anybody.get('/contact-centre'),
    list: anybody.get('/offices'),
    get: anybody.get('/offices/{officeId}'),
    slots: (officeId, service, options) => slots(officeId, { ...options, query: { service } }),
  };
}
