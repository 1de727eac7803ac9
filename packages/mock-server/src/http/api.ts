import type { OperationId } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import { routes } from '../generated/routes.js';
import type { Answer } from './answer.js';
import { type Admission, admit, admitAtOnce, type Authenticate } from './admission.js';
import { readBody, withoutBytes } from './body.js';
import { checkReply, ContractError, statusError } from './check-reply.js';
import { isRequestOf } from './check-request.js';
import { describeRequest } from './describe-request.js';
import type { Exchanges } from './exchange.js';
import { findingsIn, violationsIn } from './findings.js';
import { once } from './idempotency.js';
import { LiveBody } from './live-body.js';
import type { Handlers, OperationRequest, PlainReply, UncheckedRequest } from './operation.js';
import { ProblemError, withHeaders, withMore } from './reply.js';
import type { Responder } from './responder.js';
import { sha256 } from './sha256.js';
import { Turns } from './turns.js';
import type { ReceivedRequest } from './received-request.js';

export interface ApiOptions {
  readonly moments: Moments;
  readonly handlers: Handlers;
  readonly authenticate: Authenticate;
  /** Whether the sandbox checks its own answers against the contract. */
  readonly validateResponses: boolean;
  readonly responder: Responder;
  readonly exchanges: Exchanges;
  /** Below which the addresses of the sandbox are; empty where it has none of its own. */
  readonly folder: string;
}

interface Admitted {
  readonly admission: Admission;
  readonly arrivedAt: string;
}

interface Asked extends Admitted {
  readonly path: unknown;
  readonly request: ReceivedRequest;
}

interface Noted extends Pick<UncheckedRequest, 'caller' | 'body'> {
  readonly size: number;
}

/** The operations of the contract. */
export class Api {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  answer(id: OperationId, path: unknown, request: ReceivedRequest): Promise<Answer> {
    this.#options.exchanges.of(request).operation = id;
    return this.#options.responder.respond(request, () => this.#checked(id, path, request));
  }

  /** A problem that is thrown is an answer too. */
  async #checked(id: OperationId, path: unknown, request: ReceivedRequest): Promise<PlainReply> {
    const { findings } = this.#options.exchanges.of(request);
    try {
      const reply = await this.#reply(id, path, request);
      findings.push(...findingsIn(reply));
      return withMore(reply, violationsIn(findings));
    } catch (error) {
      const thrown = this.#contractErrorOf(id, error) ?? error;
      if (thrown instanceof ContractError || thrown instanceof ProblemError)
        findings.push(...thrown.findings);
      throw thrown instanceof ProblemError ? thrown.with(violationsIn(findings)) : thrown;
    }
  }

  #contractErrorOf(id: OperationId, error: unknown): ContractError | undefined {
    if (!(error instanceof ProblemError) || !this.#options.validateResponses) return undefined;
    return statusError(id, error.reply.status);
  }

  async #reply(id: OperationId, path: unknown, request: ReceivedRequest): Promise<PlainReply> {
    const { admission, arrivedAt } = await this.#admitted(id, request);
    const { headers } = admission;
    const reply = await withHeaders(headers, () =>
      this.#answerTo(id, { path, request, admission, arrivedAt }),
    );
    return withMore(reply, headers);
  }

  /** @throws {ProblemError} 401 or 403 */
  async #admitted(id: OperationId, request: ReceivedRequest): Promise<Admitted> {
    const { authenticate, moments } = this.#options;
    const known = admitAtOnce({ id, request });
    if (known) return { admission: known, arrivedAt: await moments.present() };
    const { admission, arrivedAt } = await moments.run(async (moment) => ({
      admission: await admit({ id, request, authenticate }, moment).catch(toRefusal),
      arrivedAt: moment.now,
    }));
    if (admission instanceof ProblemError) throw admission;
    return { admission, arrivedAt };
  }

  async #answerTo(id: OperationId, asked: Asked): Promise<PlainReply> {
    const { path, request, admission, arrivedAt } = asked;
    const { caller, jkt } = admission;
    const { type, value, size } = await readBody(id, request);
    this.#note(request, { caller, body: value, size });
    const unchecked = {
      ...describeRequest(id, request, this.#options.folder),
      path,
      caller,
      jkt,
      body: value,
      arrivedAt,
    };
    if (!isRequestOf(id, unchecked, type)) throw new ProblemError(400, 'malformed_request');
    const key = routes[id].takesKey ? await keyOf(request) : undefined;
    const turns = new Turns(this.#options, { admission, request });
    const reply = await turns.untilAnswered((moment) =>
      once({ key, operation: id, request: unchecked, moment }, () =>
        this.#handle(id, unchecked, moment),
      ),
    );
    return reply.body instanceof LiveBody ? { ...reply, body: turns.stream(reply.body) } : reply;
  }

  #note(request: ReceivedRequest, { caller, body, size }: Noted): void {
    const exchange = this.#options.exchanges.of(request);
    exchange.body = withoutBytes(body);
    exchange.bodySize = size;
    if (caller) exchange.caller = { accountId: caller.account.id, personId: caller.personId };
  }

  async #handle<Id extends OperationId>(
    id: Id,
    request: OperationRequest<Id>,
    moment: Moment,
  ): Promise<PlainReply> {
    const { handlers, validateResponses } = this.#options;
    const reply: PlainReply = await handlers[id](request, moment);
    if (validateResponses) checkReply(id, reply);
    return reply;
  }
}

/** Of one visitor or guest: two of them without an account may have come upon the same key. */
async function keyOf({ headers }: ReceivedRequest): Promise<string | undefined> {
  const key = headers.get('idempotency-key') ?? undefined;
  const visitor = headers.get('booking-key') ?? headers.get('upload-key');
  return key === undefined || visitor === null ? key : `${await sha256(visitor)}/${key}`;
}

/** Only thrown once the moment is over: it must not undo that the proof was seen. */
function toRefusal(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  throw error;
}
