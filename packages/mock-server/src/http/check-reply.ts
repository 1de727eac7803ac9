import type { OperationId } from '@drsk/contract';
import { type Validator, validators } from '../generated/body-validators.js';
import { routes } from '../generated/routes.js';
import type { Finding } from './exchange.js';
import { findingsOf } from './findings.js';
import { isLasting, isPage, type Page } from './lasting.js';
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
  const name = `${id} ${status} ${type}`;
  const ofItem = validators[`${name} item`];
  if (ofItem && isPage(body)) checkPage(name, ofItem, body);
  else if (!isChecked(body, validators[name])) checkAnswer(name, validators[name], body);
}

/** The lines of a list are mostly those of the list before. */
function checkPage(name: string, ofItem: Validator, page: Page): void {
  checkAnswer(name, validators[name], { ...page, items: [] });
  for (const [index, item] of page.items.entries())
    if (!isChecked(item, ofItem))
      checkPart({ name, place: `/items/${String(index)}` }, ofItem, item);
}

const checkers = new WeakMap<object, Validator>();

/** Whether it lasts, and was checked before; if it does, it is looked at now and then no more. */
function isChecked(body: unknown, validate: Validator | undefined): boolean {
  if (!validate || !isLasting(body)) return false;
  if (checkers.get(body) === validate) return true;
  if (validate(body)) checkers.set(body, validate);
  return checkers.get(body) === validate;
}

/** @throws {ContractError} where a body is none that its operation answers with */
export function checkAnswer(name: string, validate: Validator | undefined, body: unknown): void {
  checkPart({ name, place: '' }, validate, body);
}

interface Part {
  readonly name: string;
  /** JSON Pointer of it in the body. */
  readonly place: string;
}

function checkPart({ name, place }: Part, validate: Validator | undefined, body: unknown): void {
  // A key that holds `undefined` is none for a validator either, but for those that it does not know.
  if (!validate || validate(body) || validate(toWire(body))) return;
  const errors = validate.errors ?? [];
  const reasons = errors.map(
    ({ instancePath, keyword, params }) =>
      `${place}${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
  throw new ContractError(
    `${name}: ${reasons.join('; ')}`,
    findingsOf('response', errors, `/body${place}`),
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
