import type { ApplicationAnswersPatch, Category } from '@drsk/contract';
import {
  categoryFacts,
  categoryOf,
  checkCorrection,
  type CorrectedApplication,
  correctionOf,
  type Locale,
  localDate,
  mayCorrect,
  rulesetById,
} from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError, refuseFields } from '../../http/reply.js';
import { mergeAnswers } from '../answers.js';
import {
  type ApplicationRow,
  type FiledApplication,
  type Filing,
  isFiled,
} from '../application.js';
import { formSubjectOf } from '../form-subject.js';
import { isAffirmed } from '../submission.js';
import { afterOf, type StoredCorrection, withAfter } from './after-filing.js';

/**
 * The application with other answers, and with what they make of it; its terms and its papers are the grid's.
 *
 * @throws {ProblemError} 409 once the offer is posted, 422 where the answers cannot take the place of the old ones
 */
export function correct(
  application: ApplicationRow,
  { patch, locale }: { patch: ApplicationAnswersPatch; locale: Locale },
  moment: Moment,
): FiledApplication {
  if (!isFiled(application) || !mayCorrect(application))
    throw new ProblemError(409, 'stage_forbids');
  const answers = mergeAnswers(application.answers, patch, locale);
  const present = correctedBy(application);
  const correctedOn = localDate(moment.now, application.filing.region);
  const errors = checkCorrection(present, answers, { correctedOn, locale });
  if (Object.keys(errors).length > 0) refuseFields(errors);
  const { changes, restarts: hasRestarted } = correctionOf(present, answers);
  const correction = { at: moment.now, before: application.answers, changes, hasRestarted };
  const changed = { ...application, answers };
  return { ...changed, filing: refiled(changed, correction) };
}

function correctedBy(application: FiledApplication): CorrectedApplication {
  const { status, filing } = application;
  return { ...formSubjectOf(application), status, category: filing.category };
}

/** What was read from the answers when they were filed is read anew. */
function refiled(application: FiledApplication, correction: StoredCorrection): Filing {
  const { filing } = application;
  const subject = formSubjectOf(application);
  const { corrections } = afterOf(filing);
  return {
    ...withAfter(filing, { corrections: [...corrections, correction] }),
    category: categoryNow(application),
    isPublicBuyer: isAffirmed('isPublicBuyer', subject),
    hasInstallment: isAffirmed('wantsInstallment', subject),
  };
}

/** Of the clause that it was filed under, by the edition that it was filed under. */
function categoryNow({ answers, applicantKind, filing }: FiledApplication): Category {
  const facts = categoryFacts(answers, applicantKind);
  if (!facts) return filing.category;
  const category = categoryOf(facts, rulesetById(filing.ruleset));
  return category;
}
