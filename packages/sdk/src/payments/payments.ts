import type { Estimate, EstimateRequest } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { loadPart } from '../http/load-part.js';
import type { RequestOptions } from '../http/request-options.js';
import { onDemand } from '../on-demand.js';
import type { BesideEstimates } from './beside-estimates.js';

/** What a connection costs, and why; invoices, and paying them. */
export interface Payments extends BesideEstimates {
  /**
   * What a connection would cost, before anybody applies for it; nothing is kept. Where a fee cannot be foreseen,
   * `refusal` says why and `sheet` is null.
   *
   * @throws {ValidationError} whose `fields` name the facts that break a rule.
   */
  estimate(facts: EstimateRequest, options?: RequestOptions): Promise<Estimate>;
}

export function paymentsOf(http: Http, anybody: Http): Payments {
  const estimate = anybody.post('/estimates');
  return onDemand<BesideEstimates, Pick<Payments, 'estimate'>>(
    async (operation) => {
      const { besideEstimatesOf } = await loadPart(
        operation,
        () => import('./beside-estimates.js'),
      );
      return besideEstimatesOf(http, anybody);
    },
    { estimate: (facts, options) => estimate(facts, { ...options, ...keepsNothing }) },
  );
}

/** So it may be sent again, though it is a POST. */
const keepsNothing = { isRepeatable: true } as const;
