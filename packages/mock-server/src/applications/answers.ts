import type { ApplicationAnswers, ApplicationAnswersPatch } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { validators } from '../generated/body-validators.js';
import { fieldProblem } from '../http/field-problem.js';
import { ProblemError } from '../http/reply.js';

/**
 * The answers with some of them replaced, and without those that became null (RFC 7396).
 *
 * @throws {ProblemError} 422 when the form has no such answer, or one of another type
 */
export function mergeAnswers(
  answers: ApplicationAnswers,
  patch: ApplicationAnswersPatch,
  locale: Locale,
): ApplicationAnswers {
  const merged = Object.fromEntries(
    Object.entries({ ...answers, ...patch }).filter(([, value]) => value !== null),
  );
  if (isAnswers(merged)) return merged;
  const errors = (validate?.errors ?? []).map((error) => fieldProblem(error, locale));
  throw new ProblemError(422, 'validation_failed', { fields: Object.fromEntries(errors) });
}

/** The patch is an open object in the contract; the answers that it leads to are not. */
const validate = validators['createApplication request application/json'];

function isAnswers(answers: object): answers is ApplicationAnswers {
  return validate?.({ answers }) ?? true;
}
