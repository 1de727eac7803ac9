import type { ContactCentre, Region, RegionPage } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

/** Where the company is, and whom to call. */
export interface Offices {
  /** The regions that the company serves. */
  listRegions(options?: RequestOptions): Promise<RegionPage>;

  getRegion(regionCode: string, options?: RequestOptions): Promise<Region>;

  getContactCentre(options?: RequestOptions): Promise<ContactCentre>;
}

export function officesOf(http: Http): Offices {
  return {
    listRegions: http.get('/regions'),
    getRegion: http.get('/regions/{regionCode}'),
    getContactCentre: http.get('/contact-centre'),
  };
}
