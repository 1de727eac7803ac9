import type { OperationId } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { validators as bodyValidators } from '../generated/body-validators.js';
import {
  type SchemaError,
  validators as parameterValidators,
} from '../generated/parameter-validators.js';
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
  checkParameters(id, request);
  if (bodyType !== undefined) checkBody(`${id} request ${bodyType}`, request);
  return true;
}

function checkParameters(
  id: OperationId,
  { path, query, headers, locale }: UncheckedRequest,
): void {
  const validate = parameterValidators[id];
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

function checkBody(name: string, { body, locale }: UncheckedRequest): void {
  const validate = bodyValidators[name];
  if (!validate || validate(body)) return;
  const errors = validate.errors ?? [];
  // A later entry replaces an earlier one: the first complaint about a field is what is told.
  const fields = Object.fromEntries(
    errors.toReversed().map((error) => fieldProblem(error, locale)),
  );
  throw new ProblemError(422, 'validation_failed', { fields });
}
