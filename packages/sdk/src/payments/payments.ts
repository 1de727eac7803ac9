import type {
  Calculation,
  Estimate,
  EstimateRequest,
  RegionCode,
  SocialCategoryPage,
  TariffPage,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

export interface TariffQuery {
  /** Of one region alone. */
  regionCode?: RegionCode;
  /** Those in force on a date, `2026-12-18`. */
  on?: string;
}

export interface TariffOptions extends RequestOptions {
  query?: TariffQuery;
}

/** What a connection costs, and why. */
export interface Payments {
  /**
   * What a connection would cost, before anybody applies for it; nothing is kept. Where a fee cannot be foreseen,
   * `refusal` says why and `sheet` is null.
   *
   * @throws {ValidationError} whose `fields` name the facts that break a rule.
   */
  estimate(facts: EstimateRequest, options?: RequestOptions): Promise<Estimate>;

  /** The approved rates, by region and period. */
  tariffs(options?: TariffOptions): Promise<TariffPage>;

  /** Who pays by the social rate, and the document that proves it. */
  socialCategories(options?: RequestOptions): Promise<SocialCategoryPage>;

  /**
   * The binding calculation sheet of an application.
   *
   * @throws {ConflictError} with `stage_forbids` before the offer.
   */
  calculation(applicationId: string, options?: RequestOptions): Promise<Calculation>;
}

export function paymentsOf(http: Http, anybody: Http): Payments {
  const estimate = anybody.post('/estimates');
  return {
    estimate: (facts, options) => estimate(facts, { ...options, ...keepsNothing }),
    tariffs: anybody.get('/tariffs'),
    socialCategories: anybody.get('/social-categories'),
    calculation: http.get('/applications/{applicationId}/calculation'),
  };
}

/** So it may be sent again, though it is a POST. */
const keepsNothing = { isRepeatable: true } as const;
