import { ConnectionError } from '../drsk-error.js';
import type { ApiError } from '../errors.js';
import type { Identity } from '../session/identity.js';
import { nativeFetch } from '../session/natives.js';
import { type Answer, errorOf, readAnswer } from './answer.js';
import type { HttpOptions } from './http-options.js';
import type { AnyCall, Method } from './operation-types.js';
import type { ServerTime } from './server-time.js';

/** What the calls of one client share. */
export interface HttpParts {
  options: HttpOptions;
  time: ServerTime;
  /** What the server wants to see in the next proof of a key; every answer may bring another. */
  nonce: { latest?: string | undefined };
}

/** Through what it is sent, and for whom. */
interface Sender {
  parts: HttpParts;
  identity: Identity | undefined;
}

/** What is called: method and path as the contract writes them. */
interface Operation {
  method: Method;
  path: string;
  call: AnyCall;
}

/** One call on its way: its attempts, what came back last, and the errors that can be. */
export class Exchange {
  readonly parts: HttpParts;
  readonly identity: Identity | undefined;
  readonly call: AnyCall;
  readonly method: Method;
  /** For errors: `GET /applications/{applicationId}`. */
  readonly operation: string;
  /** There once `send` has come to an end. */
  answer!: Answer;
  /** Whether an attempt that got no answer may have changed something. */
  maybeProcessed = false;

  constructor({ parts, identity }: Sender, { method, path, call }: Operation) {
    this.parts = parts;
    this.identity = identity;
    this.call = call;
    this.method = method;
    this.operation = `${method.toUpperCase()} ${path}`;
  }

  /** It may be sent twice: it reads, deletes, carries a key, or the server bears it. */
  get isRepeatable(): boolean {
    const { isRepeatable, idempotencyKey } = this.call;
    return /get|delete/.test(this.method) || Boolean(isRepeatable ?? idempotencyKey);
  }

  get isWriting(): boolean {
    return this.method !== 'get';
  }

  /**
   * One request. The answer is read to its end here: one cut short counts as none, and is asked for again. What is aborted
   * meanwhile changes nothing any more.
   */
  async send(request: Request): Promise<Response> {
    const { signal } = request;
    const { call, maybeProcessed, parts } = this;
    const transport = parts.options.fetch ?? call.transport ?? nativeFetch;
    // Whoever asked may have gone while a token was waited for.
    signal.throwIfAborted();
    this.maybeProcessed ||= this.isWriting;
    try {
      const response = await transport(request);
      parts.time.learn(response.headers);
      const answer = await readAnswer(response, call);
      signal.throwIfAborted();
      this.answer = answer;
      this.maybeProcessed = maybeProcessed;
      return response;
    } catch (error) {
      signal.throwIfAborted();
      if (unsent.includes(Object(Object(error).cause).code)) this.maybeProcessed = maybeProcessed;
      // Without its cause: a foreign fetch may have put the whole request there, with the token.
      throw new ConnectionError(this.operation, this.maybeProcessed);
    }
  }

  /** The answer as an error. */
  refusal(): ApiError {
    return errorOf(this.answer, this.operation, this.parts.time.now());
  }
}

/** What Node says when there was no connection to send anything over; browsers never tell. */
const unsent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];
