import { ConnectionError } from '../drsk-error.js';
import type { ApiError } from '../errors.js';
import { nativeFetch } from '../session/natives.js';
import { abortable } from './abortable.js';
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

/** What is called: method and path as the contract writes them. */
interface Operation {
  method: Method;
  path: string;
  call: AnyCall;
}

/** One call on its way: its attempts, what came back last, and the errors that can be. */
export class Exchange {
  readonly parts: HttpParts;
  readonly call: AnyCall;
  readonly method: Method;
  /** For errors: `GET /applications/{applicationId}`. */
  readonly operation: string;
  /** At first an empty one: `Response.error()` would look up its stack for every call. */
  answer: Answer = { response: new Response(), text: '', taken: undefined };
  /** Whether an attempt that got no answer may have changed something. */
  maybeProcessed = false;

  constructor(parts: HttpParts, { method, path, call }: Operation) {
    this.parts = parts;
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

  /** One attempt. The answer is read to its end here: one cut short counts as none, and is asked for again. */
  readonly send = async (request: Request): Promise<Response> => {
    try {
      this.answer = await abortable(this.#receive(request), request.signal);
      return this.answer.response;
    } catch (error) {
      this.maybeProcessed ||= this.isWriting && mayHaveArrived(error);
      request.signal.throwIfAborted();
      // Without its cause: a foreign fetch may have put the whole request there, with the token.
      throw new ConnectionError(this.operation, this.maybeProcessed);
    }
  };

  /** The answer as an error. */
  refusal(): ApiError {
    return errorOf(this.answer, this.operation, this.parts.time.now());
  }

  async #receive(request: Request): Promise<Answer> {
    const { options, time } = this.parts;
    const transport = options.fetch ?? this.call.transport ?? nativeFetch;
    const response = await transport(request);
    time.learn(response.headers);
    return readAnswer(response, this.call);
  }
}

/** What Node says when there was no connection to send anything over; browsers never tell. */
const neverLeft = new Set<unknown>(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

function mayHaveArrived(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause;
  return !(hasCode && neverLeft.has(cause.code));
}
