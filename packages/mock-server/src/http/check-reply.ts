import type { OperationId } from '@drsk/contract';
import { type Validator, validators } from '../generated/body-validators.js';
import { routes } from '../generated/routes.js';
import type { PlainReply } from './operation.js';

/** The sandbox itself is at fault: its answer is none that the contract has. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** @throws {ContractError} when the contract has no such answer for the operation */
export function checkReply(id: OperationId, { status, type, body }: PlainReply): void {
  checkStatus(id, status);
  // What a problem has besides its details is the same for all of them.
  if (type === 'application/problem+json') return;
  checkAnswer(`${id} ${status} ${type}`, validators[`${id} ${status} ${type}`], body);
}

/** @throws {ContractError} where a body is none that its operation answers with */
export function checkAnswer(name: string, validate: Validator | undefined, body: unknown): void {
  if (!validate || validate(toWire(body))) return;
  const reasons = (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
  throw new ContractError(`${name}: ${reasons.join('; ')}`);
}

/** @throws {ContractError} when the operation never answers with the status */
export function checkStatus(id: OperationId, status: number): void {
  const statuses: readonly number[] = routes[id].statuses;
  if (!statuses.includes(status)) throw new ContractError(`${id} has no answer ${status}`);
}

/** What the other side reads: without keys that hold `undefined`. */
function toWire(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
