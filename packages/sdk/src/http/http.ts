import { NotFoundError } from '../errors.js';
import { parseJson } from '../session/natives.js';
import type { Identity } from '../session/identity.js';
import { Exchange } from './exchange.js';
import type { HttpOptions } from './http-options.js';
import type { AnswerOf, AnyCall, CallOf, FilePath, Method, PathOf } from './operation-types.js';
import { transportOf } from './request-parts.js';
import { send } from './send.js';
import type { Nonce } from './authorised.js';
import type { ServerTime } from './server-time.js';

export interface HttpParts {
  options: HttpOptions;
  time: ServerTime;
  /** What the server wants to see in the next proof of a key. */
  nonce: Nonce;
}

/** Sends the contract's operations: typed by it, retried where that is safe, signed in where there is a session. */
export class Http {
  readonly #parts: HttpParts;
  readonly #identity: Identity | undefined;

  constructor(parts: HttpParts, identity?: Identity) {
    this.#parts = parts;
    this.#identity = identity;
  }

  /** The same for somebody else; without an identity, for anybody. */
  as(identity?: Identity): Http {
    return new Http(this.#parts, identity);
  }

  get<P extends PathOf<'get'>>(path: P, call: CallOf<'get', P>): Promise<AnswerOf<'get', P>> {
    return this.#read('get', path, call);
  }

  post<P extends PathOf<'post'>>(path: P, call: CallOf<'post', P>): Promise<AnswerOf<'post', P>> {
    return this.#read('post', path, call);
  }

  patch<P extends PathOf<'patch'>>(
    path: P,
    call: CallOf<'patch', P>,
  ): Promise<AnswerOf<'patch', P>> {
    return this.#read('patch', path, call);
  }

  async delete<P extends PathOf<'delete'>>(path: P, call: CallOf<'delete', P>): Promise<void> {
    const exchange = this.#begin('delete', path, call);
    try {
      await this.#send(exchange, path, call);
    } catch (error) {
      // Gone since an attempt before, whose answer got lost.
      if (!(error instanceof NotFoundError && exchange.maybeProcessed)) throw error;
    }
  }

  async download<P extends FilePath>(path: P, call: CallOf<'get', P>): Promise<Blob> {
    const fileCall: AnyCall = { ...call, isFile: true };
    const exchange = this.#begin('get', path, fileCall);
    await this.#send(exchange, path, fileCall);
    const { file } = exchange.answer;
    // A page in place of the file comes from somebody in between.
    if (!file || file.type.startsWith('text/html')) throw exchange.refusal();
    return file;
  }

  async #read<T>(method: Method, path: string, call: AnyCall): Promise<T> {
    const exchange = this.#begin(method, path, call);
    await this.#send(exchange, path, call);
    const { response, text } = exchange.answer;
    try {
      return withVersion(parseJson(response.status === 204 ? 'null' : text), response);
    } catch {
      throw exchange.refusal();
    }
  }

  async #send(exchange: Exchange, path: string, call: AnyCall): Promise<void> {
    call.signal?.throwIfAborted();
    const { options, nonce } = this.#parts;
    await send(exchange, { path, call, options, identity: this.#identity, nonce });
  }

  #begin(method: Method, path: string, call: AnyCall): Exchange {
    const isWriting = method === 'post' || method === 'patch';
    return new Exchange({
      method,
      operation: `${method.toUpperCase()} ${path}`,
      transport: transportOf(this.#parts.options, call),
      isRepeatable: !isWriting || Boolean(call.isRepeatable ?? call.idempotencyKey),
      isFile: call.isFile ?? false,
      time: this.#parts.time,
    });
  }
}

/** Of those answers that name their version in a header, for the next change. */
function withVersion<T>(data: T, { headers }: Response): T {
  const etag = headers.get('ETag');
  return etag === null ? data : { etag, ...data };
}
