import type { ContactCentre, Region, RegionPage } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

/** Where the company is, and whom to call. */
export class Offices {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The regions that the company serves. */
  listRegions(options: RequestOptions = {}): Promise<RegionPage> {
    return this.#http.get('/regions', options);
  }

  getRegion(regionCode: string, options: RequestOptions = {}): Promise<Region> {
    return this.#http.get('/regions/{regionCode}', { params: { regionCode }, ...options });
  }

  getContactCentre(options: RequestOptions = {}): Promise<ContactCentre> {
    return this.#http.get('/contact-centre', options);
  }
}
