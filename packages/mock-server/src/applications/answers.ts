import type { ApplicationAnswers, ApplicationAnswersPatch, FieldProblem } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { validators } from '../generated/body-validators.js';
import { fieldProblem } from '../http/field-problem.js';
import { ProblemError } from '../http/reply.js';
import type { ApplicationRow } from './application.js';

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
  throw new ProblemError(422, 'validation_failed', { fields: problemsOf(locale) });
}

/**
 * The application as the present form takes it: an answer that it does not know, or takes no more, is set aside.
 */
export function carriedOver(row: ApplicationRow): ApplicationRow {
  if (isAnswers(row.answers)) return row;
  const names = Object.keys(problemsOf('ru')).map((pointer) => pointer.split('/').at(-1));
  const isEarlier = ([name]: [string, unknown]): boolean => names.includes(name);
  const all = Object.entries<string | boolean>(row.answers);
  const answers = Object.fromEntries(all.filter((answer) => !isEarlier(answer)));
  const earlier = Object.fromEntries(all.filter(isEarlier));
  return { ...row, answers, earlierAnswers: { ...row.earlierAnswers, ...earlier } };
}

/** Those that the patch does not name: what is answered anew, or taken away, is not kept. */
export function leftEarlier(
  { earlierAnswers = {} }: ApplicationRow,
  patch: ApplicationAnswersPatch,
): ApplicationRow['earlierAnswers'] {
  const left = Object.entries(earlierAnswers).filter(([name]) => !(name in patch));
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** The patch is an open object in the contract; the answers that it leads to are not. */
const validate = validators['createApplication request application/json'];

function isAnswers(answers: object): answers is ApplicationAnswers {
  return validate?.({ answers }) ?? true;
}

/** What the last check has found. */
function problemsOf(locale: Locale): Record<string, FieldProblem> {
  return Object.fromEntries((validate?.errors ?? []).map((error) => fieldProblem(error, locale)));
}
