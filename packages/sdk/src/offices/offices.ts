import type {
  ContactCentre,
  Office,
  OfficePage,
  OfficeService,
  Region,
  RegionPage,
  VisitSlots,
} from '@drsk/contract';
import type { QueryOf } from '../http/operation-types.js';
import type { RequestOptions } from '../http/request-options.js';
import type { Bookings } from './bookings.js';

export interface OfficeOptions extends RequestOptions {
  query?: QueryOf<'get', '/offices'>;
}

export interface ContactCentreOptions extends RequestOptions {
  query?: QueryOf<'get', '/contact-centre'>;
}

/** Where the company is, whom to call, and visits at a time of one's own. */
export interface Offices {
  /** Visits, with an account and without. */
  readonly bookings: Bookings;

  /** The regions that the company serves. */
  listRegions(options?: RequestOptions): Promise<RegionPage>;

  getRegion(regionCode: string, options?: RequestOptions): Promise<Region>;

  /** The free telephone line, with its hours in a region. */
  getContactCentre(options?: ContactCentreOptions): Promise<ContactCentre>;

  /** Where people are received: of a region, with a service, or all. */
  list(options?: OfficeOptions): Promise<OfficePage>;

  get(officeId: string, options?: RequestOptions): Promise<Office>;

  /**
   * Free times of the next fourteen days, the earliest first.
   *
   * @throws {ValidationError} where the office has no such service.
   */
  slots(officeId: string, service: OfficeService, options?: RequestOptions): Promise<VisitSlots>;
}
