import {
  calculateFee,
  categoryFacts,
  categoryOf,
  decidedFee,
  differenceOf,
  rulesetById,
} from '@drsk/domain';
import type { FiledApplication, Offer } from '../../applications/application.js';
import { formSubjectOf } from '../../applications/form-subject.js';
import { afterOf, withAfter } from '../../applications/requests/after-filing.js';
import { readNumber, refuseInput } from '../input.js';
import { inputMessages } from '../input.messages.js';
import type { OperatorInput } from '../operator.js';
import type { Granted } from './grants.js';

/** Less power is a version of the application, and may be a smaller fee. */
export function lessPower(
  { application, request, moment }: Granted,
  input: OperatorInput,
): FiledApplication {
  const before = application.answers;
  const answers = { ...before, powerKw: request.answers['powerKw'] ?? before.powerKw ?? '' };
  const { filing, applicantKind } = application;
  const changes = differenceOf(formSubjectOf(application), answers);
  const correction = { at: moment.now, before, changes, hasRestarted: false };
  const facts = categoryFacts(answers, applicantKind);
  const decided = facts && categoryOf(facts, rulesetById(filing.ruleset));
  const maxPowerKw = decided?.maxPowerKw ?? filing.category.maxPowerKw;
  const { corrections } = afterOf(filing);
  return {
    ...application,
    answers,
    filing: {
      ...withAfter(filing, { corrections: [...corrections, correction] }),
      category: { ...filing.category, maxPowerKw },
      offer: filing.offer && {
        ...filing.offer,
        calculation: newFee(filing.offer, facts?.newKw, input),
      },
    },
  };
}

/**
 * By the rates of the contract, or by a decision; it never rises: what was paid too much is returned.
 *
 * @throws {ProblemError} 422 where what is decided on is nothing, or more than before
 */
function newFee(
  { calculation }: Offer,
  newKw: number | undefined,
  input: OperatorInput,
): Offer['calculation'] {
  const { feeKopecks, ground } = calculation;
  const facts = { ...calculation.facts, newKw: newKw ?? calculation.facts.newKw };
  const decidedKopecks = readNumber(input, 'amountKopecks', -1);
  if (decidedKopecks === 0 || decidedKopecks > feeKopecks)
    refuseInput('amountKopecks', 'amount', (locale) => inputMessages[locale].payment(feeKopecks));
  if (decidedKopecks > 0) return decidedFee(decidedKopecks, facts, ground);
  const worked = calculateFee(facts, ground);
  return worked.feeKopecks < feeKopecks ? worked : { ...calculation, facts };
}
