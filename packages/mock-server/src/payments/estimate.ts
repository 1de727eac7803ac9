import type { Estimate, EstimateRequest, FeeDifference as Difference } from '@drsk/contract';
import {
  calculateFee,
  type FeeDifference,
  feeDifferences,
  feeMessages,
  type Locale,
  localDate,
  paymentOrderOf,
  ratesOn,
  rulesetOn,
  ruleProblem,
} from '@drsk/domain';
import { refuseFields } from '../http/reply.js';
import { estimatedCategory, estimatedFacts, withUsual } from './estimate-facts.js';
import { feeGround } from './fee-ground.js';
import { feeSheet } from './fee-sheet.js';
import { formatNumber, say, statementOf } from './statement.js';

/**
 * What a connection would cost if it were applied for now.
 * @throws {ProblemError} 422 where there is no power to be paid for
 */
export function estimate(request: EstimateRequest, now: string, locale: Locale): Estimate {
  const { regionCode, powerKw, microgenerationKw = 0 } = request;
  if (powerKw + microgenerationKw === 0) refuseFields({ powerKw: ruleProblem('power', locale) });
  const estimatedOn = localDate(now, regionCode);
  const { validUntil } = ratesOn(regionCode, estimatedOn).period;
  const dates = { estimatedOn, validUntil };
  return request.isIndividualProject
    ? { ...dates, refusal: individualProject(locale), sheet: null, otherwise: [] }
    : { ...dates, refusal: null, ...pricedOn(estimatedOn, request, locale) };
}

function pricedOn(
  calculatedOn: string,
  request: EstimateRequest,
  locale: Locale,
): Pick<Estimate, 'sheet' | 'otherwise'> {
  const asked = withUsual(request);
  const { regionCode: region, isPublicBuyer, wantsInstallment } = asked;
  const ruleset = rulesetOn(calculatedOn);
  const category = estimatedCategory(asked, ruleset);
  const ground = feeGround(region, { appliedOn: calculatedOn, calculatedOn });
  const calculation = calculateFee(estimatedFacts(asked, category), ground);
  const sheet = feeSheet(
    {
      calculation,
      ruleset,
      region,
      order: paymentOrderOf(category),
      isPublicBuyer,
      wantsInstallment,
      calculatedOn,
      dates: {},
      isDistanceKnown: request.distanceM !== undefined || request.construction !== undefined,
    },
    locale,
  );
  return { sheet, otherwise: feeDifferences(calculation).map((one) => inWords(one, locale)) };
}

function individualProject(locale: Locale): Estimate['refusal'] {
  const sentence = feeMessages[locale].refusals.individual_project;
  return statementOf({ code: 'individual_project', sentence, basis: '861/30(1)' }, locale);
}

function inWords({ code, feeKopecks, ...more }: FeeDifference, locale: Locale): Difference {
  const numbers = Object.entries(more).map(([name, value]) => [name, formatNumber(value, locale)]);
  const text = say(feeMessages[locale].differences[code], Object.fromEntries(numbers));
  return { code, text, feeKopecks };
}
