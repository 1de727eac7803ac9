import type { OperationId } from '@drsk/contract';
import { type Validator, validators } from '../generated/body-validators.js';
import { routes } from '../generated/routes.js';
import type { Finding } from './exchange.js';
import { findingsOf } from './findings.js';
import type { PlainReply } from './operation.js';

/** The sandbox itself is at fault: its answer is none that the contract has. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  /** Where it is at fault. */
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[]) {
    super(message);
    this.findings = findings;
  }
}

/** @throws {ContractError} when the contract has no such answer for the operation */
export function checkReply(id: OperationId, { status, type, body }: PlainReply): void {
  const wrongStatus = statusError(id, status);
  if (wrongStatus) throw wrongStatus;
  // What a problem has besides its details is the same for all of them.
  if (type === 'application/problem+json') return;
  checkAnswer(`${id} ${status} ${type}`, validators[`${id} ${status} ${type}`], body);
}

/** @throws {ContractError} where a body is none that its operation answers with */
export function checkAnswer(name: string, validate: Validator | undefined, body: unknown): void {
  // A key that holds `undefined` is none for a validator either, but for those that it does not know.
  if (!validate || validate(body) || validate(toWire(body))) return;
  const errors = validate.errors ?? [];
  const reasons = errors.map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
  throw new ContractError(
    `${name}: ${reasons.join('; ')}`,
    findingsOf('response', errors, '/body'),
  );
}

/** Where the operation never answers with the status. */
export function statusError(id: OperationId, status: number): ContractError | undefined {
  const statuses: readonly number[] = routes[id].statuses;
  if (statuses.includes(status)) return undefined;
  return new ContractError(`${id} has no answer ${status}`, [
    { side: 'response', place: '/status', rule: 'enum' },
  ]);
}

/** What the other side reads: without keys that hold `undefined`. */
function toWire(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
