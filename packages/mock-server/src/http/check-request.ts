import type { OperationId } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import {
  type SchemaError,
  type Validator,
  validators as bodyValidators,
} from '../generated/body-validators.js';
import { validators as parameterValidators } from '../generated/parameter-validators.js';
import { fieldProblem } from './field-problem.js';
import type { OperationRequest, UncheckedRequest } from './operation.js';
import { ProblemError } from './reply.js';

/**
 * Whether a request fits its operation in the contract; numbers of the query become numbers.
 *
 * @throws {ProblemError} that says what does not fit
 */
export function isRequestOf<Id extends OperationId>(
  id: Id,
  request: UncheckedRequest,
  bodyType: string | undefined,
): request is OperationRequest<Id> {
  checkParameters(parameterValidators[id], request);
  if (bodyType !== undefined) checkBody(bodyValidators[`${id} request ${bodyType}`], request);
  return true;
}

/** Path, query and headers. @throws {ProblemError} 404, 428 or 400 */
export function checkParameters(
  validate: Validator | undefined,
  { path, query, headers, locale }: Pick<UncheckedRequest, 'path' | 'query' | 'headers' | 'locale'>,
): void {
  if (!validate || validate({ path, query, headers })) return;
  const [error] = validate.errors ?? [];
  if (error) refuseParameter(error, locale);
}

function refuseParameter(error: SchemaError, locale: Locale): never {
  const [pointer, { text }] = fieldProblem(error, locale);
  const [, place, name = ''] = pointer.split('/');
  if (place === 'path') throw new ProblemError(404, 'not_found');
  if (name === 'If-Match') throw new ProblemError(428, 'precondition_required');
  throw new ProblemError(400, 'malformed_request', { detail: `${name}: ${text}` });
}

/** @throws {ProblemError} 422, with what is wrong by field */
export function checkBody(
  validate: Validator | undefined,
  { body, locale }: Pick<UncheckedRequest, 'body' | 'locale'>,
): void {
  if (!validate || validate(body)) return;
  const errors = validate.errors ?? [];
  // A later entry replaces an earlier one: the first complaint about a field is what is told.
  const fields = Object.fromEntries(
    errors.toReversed().map((error) => fieldProblem(error, locale)),
  );
  throw new ProblemError(422, 'validation_failed', { fields });
}
