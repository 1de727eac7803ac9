import type { ControlOperationId, ControlRequest } from './control-operation.js';
import { validators as parameterValidators } from '../generated/control/parameter-validators.js';
import { validators as requestValidators } from '../generated/control/request-validators.js';
import { routes } from '../generated/control/routes.js';
import { checkAnswer, ContractError } from '../http/check-reply.js';
import { checkParts } from '../http/check-request.js';
import type { PlainReply, UncheckedRequest } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';

export type UncheckedControlRequest = Pick<
  UncheckedRequest,
  'path' | 'query' | 'body' | 'locale'
> & { readonly signal: AbortSignal };

/**
 * Whether a request fits its operation; numbers of the query become numbers.
 *
 * @throws {ProblemError} that says what does not fit
 */
export function isControlRequestOf<Id extends ControlOperationId>(
  id: Id,
  request: UncheckedControlRequest,
): request is ControlRequest<Id> {
  const isMissing = request.body === undefined && routes[id].isBodyRequired;
  const ofBody = requestValidators[`${id} request application/json`];
  const validate = {
    parameters: parameterValidators[id],
    body: request.body === undefined ? undefined : ofBody,
  };
  checkParts(validate, { ...request, headers: {} });
  if (isMissing) throw new ProblemError(400, 'malformed_request');
  return true;
}

/** @throws {ContractError} when the document has no such answer for the operation */
export async function checkControlReply(id: ControlOperationId, reply: PlainReply): Promise<void> {
  const { status, type, body } = reply;
  const statuses: readonly number[] = routes[id].statuses;
  if (!statuses.includes(status)) throw new ContractError(`${id} has no answer ${status}`, []);
  // Nobody who only runs a sandbox needs them.
  const { validators } = await import('../generated/control/answer-validators.js');
  const name = `${id} ${status} ${type}`;
  if (type === 'application/json') checkAnswer(name, validators[name], body);
}
