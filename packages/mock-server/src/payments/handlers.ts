import { enums, type Calculation } from '@drsk/contract';
import { feeMessages, socialCategoryMessages } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { HandlersOf, OperationRequest } from '../http/operation.js';
import { json, problem } from '../http/reply.js';
import { countEstimate } from './estimate-limit.js';
import { estimate } from './estimate.js';
import { tariffsIn } from './tariffs.js';

/** The sheet of the application that a request names, if it has come so far. */
export type FindCalculation = (
  request: OperationRequest<'getCalculation'>,
  moment: Moment,
) => Promise<Calculation | undefined>;

export function paymentHandlers(
  findCalculation: FindCalculation,
): HandlersOf<'listTariffs' | 'listSocialCategories' | 'estimateFee' | 'getCalculation'> {
  return {
    async listTariffs({ locale, query }) {
      return json(200, { items: tariffsIn(locale, query ?? {}), next: null });
    },

    async listSocialCategories({ locale }) {
      const texts = socialCategoryMessages[locale];
      const items = enums.SocialCategory.map((code) => ({ code, ...texts[code] }));
      return json(200, { items, next: null });
    },

    async estimateFee({ body, client, locale }, moment) {
      await countEstimate(client, moment);
      return json(200, estimate(body, moment.now, locale));
    },

    async getCalculation(request, moment) {
      const calculation = await findCalculation(request, moment);
      if (calculation) return json(200, calculation);
      const detail = feeMessages[request.locale].calculationLater;
      return problem(409, 'stage_forbids', { detail });
    },
  };
}
