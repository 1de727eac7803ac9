import type { OperationId } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import { routes } from '../generated/routes.js';
import type { Answer } from './answer.js';
import {
  type Admission,
  admissionOf,
  admitAtOnce,
  admitInMoment,
  type Admitted,
  type Authenticate,
} from './admission.js';
import { type ReadBody, readBody, withoutBytes } from './body.js';
import { checkReply, ContractError, statusError } from './check-reply.js';
import { isRequestOf } from './check-request.js';
import { describeRequest } from './describe-request.js';
import type { Exchanges } from './exchange.js';
import { findingsIn, violationsIn } from './findings.js';
import { keyOf, once } from './idempotency.js';
import { LiveBody } from './live-body.js';
import type { Handlers, OperationRequest, PlainReply, UncheckedRequest } from './operation.js';
import { ProblemError, withAll, withMore } from './reply.js';
import type { Responder } from './responder.js';
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

interface Asked extends Admitted {
  readonly admission: Admission;
  readonly path: unknown;
  readonly request: ReceivedRequest;
  readonly read: ReadBody;
}

type Work = (moment: Moment) => Promise<PlainReply>;

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

  #reply(id: OperationId, path: unknown, request: ReceivedRequest): Promise<PlainReply> {
    const isAnybodys = admitAtOnce({ id, request }) !== undefined;
    return !isAnybodys && isShort(id)
      ? this.#inOneMoment(id, path, request)
      : this.#afterAdmission(id, path, request);
  }

  async #afterAdmission(
    id: OperationId,
    path: unknown,
    request: ReceivedRequest,
  ): Promise<PlainReply> {
    const { moments, authenticate } = this.#options;
    const known = admitAtOnce({ id, request });
    const admitted = known
      ? { admission: known, arrivedAt: await moments.present() }
      : await moments.run((moment) => admitInMoment({ id, request, authenticate }, moment));
    const admission = admissionOf(admitted);
    const turns = new Turns(this.#options, { admission: () => admission, request });
    return withAll(
      () => admission.headers,
      async () => {
        const read = await readBody(id, request);
        const work = await this.#workOf(id, { ...admitted, admission, path, request, read });
        return answerOf(turns, await turns.untilAnswered(work));
      },
    );
  }

  /** Its body is read before it is known whose it is; what is wrong with it is only said to those who may know. */
  async #inOneMoment(
    id: OperationId,
    path: unknown,
    request: ReceivedRequest,
  ): Promise<PlainReply> {
    const { moments, authenticate } = this.#options;
    const body = readBody(id, request);
    await body.catch(() => undefined);
    let admission: Admission | undefined;
    let work: Work;
    const first = () =>
      moments.runBoth(
        (moment) => admitInMoment({ id, request, authenticate }, moment),
        async (admitted, moment) => {
          admission = admissionOf(admitted);
          const read = await body;
          work = await this.#workOf(id, { ...admitted, admission, path, request, read });
          return work(moment);
        },
      );
    const turns = new Turns(this.#options, { admission: () => admission, request });
    return withAll(
      () => admission?.headers ?? {},
      async () => answerOf(turns, await turns.untilAnswered((moment) => work(moment), first)),
    );
  }

  /** @throws {ProblemError} where the request does not fit the contract */
  async #workOf(id: OperationId, asked: Asked): Promise<Work> {
    const { path, request, admission, arrivedAt, read } = asked;
    const { caller, jkt } = admission;
    const { type, value, size } = read;
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
    return (moment) =>
      once({ key, operation: id, request: unchecked, moment }, () =>
        this.#handle(id, unchecked, moment),
      );
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

/** Files take their time, and are not to be taken from everybody. */
function isShort(id: OperationId): boolean {
  return routes[id].bodyTypes.every((type) => type === 'application/json');
}

function answerOf(turns: Turns, reply: PlainReply): PlainReply {
  return reply.body instanceof LiveBody ? { ...reply, body: turns.stream(reply.body) } : reply;
}
