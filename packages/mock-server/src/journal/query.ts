import type { OperationId } from '@drsk/contract';
import { contains } from './contains.js';
import type { Kept } from './kept.js';
import { answerOf, queryOf } from './said.js';

/** Which exchanges are meant; what is left out does not matter. */
export interface JournalQuery {
  readonly operation?: OperationId | readonly OperationId[];
  readonly method?: string;
  /** As it was asked for, with `/v1`; a pattern finds a part of it. */
  readonly path?: string | RegExp;
  /** One status, or all of a hundred: `4xx`. */
  readonly status?: number | `${1 | 2 | 3 | 4 | 5}xx`;
  /** RFC 3339: at this instant of the sandbox or later. */
  readonly since?: string;
  /** Later than the entry with this id. */
  readonly after?: number;
  /** Earlier than the entry with this id. */
  readonly before?: number;
  /** No more than so many of the newest. */
  readonly limit?: number;
  readonly key?: string;
  readonly requestId?: string;
  /** Id of the account that it acted in, or of whoever did. */
  readonly account?: string;
  /** Whether the request or the answer broke the contract. */
  readonly hasFindings?: boolean;
  /** Whether the sandbox has done something to it on purpose. */
  readonly isFaulty?: boolean;
  /** What the body of the request holds at least. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** What the body of the answer holds at least. */
  readonly answer?: unknown;
}

export type Condition = Exclude<keyof JournalQuery, 'limit'>;

type Meets = (query: JournalQuery, kept: Kept) => boolean;

/** One row for each condition: near misses say by its name what differs. */
const conditions: Readonly<Record<Condition, Meets>> = {
  operation: asked('operation', (wanted, { operation }) =>
    operation ? [wanted].flat().includes(operation) : false,
  ),
  method: asked('method', (wanted, { request }) => request.method === wanted.toUpperCase()),
  path: asked('path', (wanted, kept) => isPath(wanted, pathOf(kept))),
  status: asked('status', (wanted, { response }) =>
    response ? isStatus(wanted, response.status) : false,
  ),
  since: asked('since', (wanted, { at }) => at >= wanted),
  after: asked('after', (wanted, { id }) => id > wanted),
  before: asked('before', (wanted, { id }) => id < wanted),
  key: asked('key', (wanted, { request }) => request.headers.get('idempotency-key') === wanted),
  requestId: asked('requestId', (wanted, { exchange }) => exchange.requestId === wanted),
  account: asked('account', (wanted, { exchange: { caller } }) =>
    [caller?.accountId, caller?.personId].includes(wanted),
  ),
  hasFindings: asked(
    'hasFindings',
    (wanted, { exchange }) => exchange.findings.length > 0 === wanted,
  ),
  isFaulty: asked('isFaulty', (wanted, { faults }) => faults.length > 0 === wanted),
  body: asked('body', (wanted, { exchange }) => contains(exchange.body, wanted)),
  query: asked('query', (wanted, kept) => contains(queryOf(kept), wanted)),
  answer: asked('answer', (wanted, kept) => contains(answerOf(kept), wanted)),
};

/** Met also where the condition is left out. */
function asked<Name extends Condition>(
  name: Name,
  test: (wanted: NonNullable<JournalQuery[Name]>, kept: Kept) => boolean,
): Meets {
  return (query, kept) => {
    const wanted: JournalQuery[Name] = query[name];
    return wanted === undefined || wanted === null || test(wanted, kept);
  };
}

/** The conditions that an exchange does not meet. */
export function missedBy(kept: Kept, query: JournalQuery): Condition[] {
  return conditionsOf(query).filter((name) => !conditions[name](query, kept));
}

export function fits(kept: Kept, query: JournalQuery): boolean {
  return conditionsOf(query).every((name) => conditions[name](query, kept));
}

function conditionsOf(query: JournalQuery): Condition[] {
  return Object.keys(query).filter((name): name is Condition => Object.hasOwn(conditions, name));
}

export function pathOf({ request }: Kept): string {
  return new URL(request.url).pathname;
}

function isPath(wanted: string | RegExp, path: string): boolean {
  return typeof wanted === 'string' ? wanted === path : path.search(wanted) >= 0;
}

function isStatus(wanted: NonNullable<JournalQuery['status']>, status: number): boolean {
  return typeof wanted === 'number'
    ? wanted === status
    : wanted.startsWith(String(status)[0] ?? '');
}
