// Loaded by the first call about money that is no estimate.
import type { Calculation, RegionCode, SocialCategoryPage, TariffPage } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';
import { type Paying, payingOf } from './paying.js';

export interface TariffQuery {
  /** Of one region alone. */
  regionCode?: RegionCode;
  /** Those in force on a date, `2026-12-18`. */
  on?: string;
}

export interface TariffOptions extends RequestOptions {
  query?: TariffQuery;
}

export interface BesideEstimates extends Paying {
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

export function besideEstimatesOf(http: Http, anybody: Http): BesideEstimates {
  return {
    tariffs: anybody.get('/tariffs'),
    socialCategories: anybody.get('/social-categories'),
    calculation: http.get('/applications/{applicationId}/calculation'),
    ...payingOf(http),
  };
}
