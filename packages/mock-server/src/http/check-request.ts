import type { OperationId } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import {
  type SchemaError,
  type Validator,
  validators as bodyValidators,
} from '../generated/body-validators.js';
import { validators as parameterValidators } from '../generated/parameter-validators.js';
import type { Finding } from './exchange.js';
import { fieldProblem } from './field-problem.js';
import { findingsOf } from './findings.js';
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
  const bodyName = `${id} request ${bodyType ?? ''}`;
  checkParts({ parameters: parameterValidators[id], body: bodyValidators[bodyName] }, request);
  return true;
}

interface PartValidators {
  readonly parameters: Validator | undefined;
  readonly body: Validator | undefined;
}

type Parts = Pick<UncheckedRequest, 'path' | 'query' | 'headers' | 'body' | 'locale'>;

/** @throws {ProblemError} 404, 428 or 400 for path, query and headers; 422 with what is wrong by field for the body */
export function checkParts(validate: PartValidators, request: Parts): void {
  const { path, query, headers, body, locale } = request;
  const ofParameters = errorsOf(validate.parameters, { path, query, headers });
  const ofBody = errorsOf(validate.body, body);
  const [first] = ofParameters;
  if (!first && ofBody.length === 0) return;
  // Whoever looks for the mistake sees all of it, though a problem is about one thing.
  const findings = [
    ...findingsOf('request', ofParameters),
    ...findingsOf('request', ofBody, '/body'),
  ];
  if (first) refuseParameter(first, { locale, findings });
  // A later entry replaces an earlier one: the first complaint about a field is what is told.
  const fields = Object.fromEntries(
    ofBody.toReversed().map((error) => fieldProblem(error, locale)),
  );
  throw new ProblemError(422, 'validation_failed', { fields, findings });
}

function errorsOf(validate: Validator | undefined, value: unknown): readonly SchemaError[] {
  return !validate || validate(value) ? [] : (validate.errors ?? []);
}

interface Refusal {
  readonly locale: Locale;
  readonly findings: readonly Finding[];
}

function refuseParameter(error: SchemaError, { locale, findings }: Refusal): never {
  const [pointer, { text }] = fieldProblem(error, locale);
  const [, place, name = ''] = pointer.split('/');
  if (place === 'path') throw new ProblemError(404, 'not_found', { findings });
  if (name === 'If-Match') throw new ProblemError(428, 'precondition_required', { findings });
  throw new ProblemError(400, 'malformed_request', { detail: `${name}: ${text}`, findings });
}
