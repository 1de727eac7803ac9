import { ConnectionError } from '../drsk-error.js';
import type { ApiError } from '../errors.js';
import { abortable } from './abortable.js';
import { type Answer, errorOf, readAnswer } from './answer.js';
import type { Transport } from './http-options.js';
import type { Method } from './operation-types.js';
import type { ServerTime } from './server-time.js';

export interface ExchangeOptions {
  method: Method;
  operation: string;
  transport: Transport;
  /** It may be sent twice: it reads, deletes, carries a key, or the server bears it. */
  isRepeatable: boolean;
  isFile: boolean;
  time: ServerTime;
}

/** One call on its way: its attempts, what came back last, and the errors that can be. */
export class Exchange {
  readonly options: ExchangeOptions;
  #answer: Answer | undefined;
  /** Whether an attempt that got no answer may have changed something. */
  maybeProcessed = false;

  constructor(options: ExchangeOptions) {
    this.options = options;
  }

  get answer(): Answer {
    if (!this.#answer) throw new TypeError(`${this.options.operation} has no answer yet`);
    return this.#answer;
  }

  /** One attempt. The answer is read to its end here: one cut short counts as none, and is asked for again. */
  readonly send = async (request: Request): Promise<Response> => {
    this.#answer = undefined;
    try {
      this.#answer = await abortable(this.#receive(request), request.signal);
      return this.#answer.response;
    } catch (error) {
      this.maybeProcessed ||= this.isWriting && mayHaveArrived(error);
      request.signal.throwIfAborted();
      // Without its cause: a foreign fetch may have put the whole request there, with the token.
      throw new ConnectionError(this.options.operation, this.maybeProcessed);
    }
  };

  /** The answer as an error. */
  refusal(): ApiError {
    return errorOf(this.answer, this.options.operation, this.options.time.now());
  }

  get isWriting(): boolean {
    return this.options.method !== 'get';
  }

  async #receive(request: Request): Promise<Answer> {
    const { transport, isFile } = this.options;
    const response = await transport(request);
    this.options.time.learn(response.headers);
    return readAnswer(response, isFile);
  }
}

/** What Node says when there was no connection to send anything over; browsers never tell. */
const neverLeft = new Set<unknown>(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

function mayHaveArrived(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause;
  return !(hasCode && neverLeft.has(cause.code));
}
