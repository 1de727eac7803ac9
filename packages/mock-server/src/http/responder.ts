import { type Locale, UnknownYearError } from '@drsk/domain';
import type { Moments } from '../clock/moments.js';
import { Random, seedRandom } from '../random/random.js';
import { ContractError } from './check-reply.js';
import type { Exchanges } from './exchange.js';
import { violationsText } from './findings.js';
import { jsonOf, LastingJson } from './lasting.js';
import { localeOf } from './locale.js';
import { type Answer, toResponse } from './answer.js';
import type { PlainReply, ProblemDetails, ReplyHeaders } from './operation.js';
import { problemMessages } from './problem.messages.js';
import { dateOf } from './date-text.js';
import { problem, ProblemError } from './reply.js';
import type { ReceivedRequest } from './received-request.js';

interface ResponderOptions {
  readonly moments: Moments;
  readonly seed: number;
  readonly exchanges: Exchanges;
  readonly report: (error: unknown) => void;
  /** Where each code of a problem has its page, if anywhere. */
  readonly docsUrl?: string | undefined;
  /** Of every answer. */
  readonly headers: ReplyHeaders;
}

/** Makes web responses out of replies: what all of them have, and what becomes of errors. */
export class Responder {
  readonly #options: ResponderOptions;
  readonly #random: Random;

  constructor(options: ResponderOptions) {
    this.#options = options;
    this.#random = new Random(seedRandom(options.seed));
  }

  async respond(request: ReceivedRequest, work: () => Promise<PlainReply>): Promise<Answer> {
    const { headers } = request;
    const reply = await work().catch((error: unknown) => this.#toReply(error, request));
    const requestId = ownName(headers.get('x-request-id')) ?? this.#random.id('r');
    const locale = localeOf(headers.get('accept-language'));
    const { docsUrl } = this.#options;
    const body = toBody(reply, { requestId, locale, docsUrl });
    const exchange = this.#options.exchanges.of(request);
    exchange.requestId = requestId;
    if (typeof body === 'string' || body instanceof LastingJson) exchange.text = body;
    const date = await this.#date();
    const own = { 'content-language': locale, 'x-request-id': requestId, date };
    return {
      status: reply.status,
      headers: { ...usual, ...this.#options.headers, ...own, ...reply.headers, ...typeOf(reply) },
      body,
    };
  }

  /** The same for a page that wants a web response. */
  async page(request: ReceivedRequest, work: () => Promise<PlainReply>): Promise<Response> {
    return toResponse(await this.respond(request, work));
  }

  #toReply(error: unknown, { signal }: ReceivedRequest): PlainReply {
    if (error instanceof ProblemError) return error.reply;
    if (error instanceof UnknownYearError) return problem(503, 'calendar_not_published');
    // Whoever has left in the middle of a request is no fault, and hears no answer.
    if (!signal.aborted) this.#options.report(error);
    const detail = error instanceof ContractError ? placesOf(error) : undefined;
    return problem(500, 'internal_error', detail === undefined ? {} : { detail });
  }

  /** The sandbox's own time: clients correct their clocks by it. */
  async #date(): Promise<string> {
    const now = this.#options.moments.present();
    return dateOf(typeof now === 'string' ? now : await now);
  }
}

/** Names what the contract does not have, so that whoever broke it finds the place. */
function placesOf({ findings }: ContractError): string {
  return `The answer breaks the contract: ${violationsText(findings)}`;
}

const usual = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

interface Circumstances {
  readonly requestId: string;
  readonly locale: Locale;
  readonly docsUrl: string | undefined;
}

/** The name that the sender gives to the request, if it can be repeated in a header. */
function ownName(name: string | null): string | undefined {
  return name !== null && /^[\w.:-]{1,64}$/.test(name) ? name : undefined;
}

/** A text without its character set is read in whatever a program is used to. */
function typeOf({ type }: PlainReply): ReplyHeaders {
  if (type === undefined) return {};
  return { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type };
}

function toBody(reply: PlainReply, { requestId, locale, docsUrl }: Circumstances): Answer['body'] {
  const { type, body, status } = reply;
  if (type === undefined) return null;
  if (body instanceof Blob || body instanceof ReadableStream) return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (!isProblem(reply)) return jsonOf(body);
  const { code, ...details } = reply.body;
  const title = problemMessages[locale][code];
  const page = pageOf(code, docsUrl) ?? 'about:blank';
  return JSON.stringify({ type: page, title, status, code, requestId, ...details });
}

/** The section of a code among all of the contract, as the documentation has it; control has codes of its own. */
function pageOf(code: string, docsUrl: string | undefined): string | undefined {
  if (docsUrl === undefined || !Object.hasOwn(problemMessages.ru, code)) return undefined;
  return `${docsUrl.replace(/\/$/, '')}/problems/#${code}`;
}

function isProblem(reply: PlainReply): reply is PlainReply & { body: ProblemDetails } {
  return reply.type === 'application/problem+json';
}
