import { ConnectionError, NotFoundError } from '../errors.js';
import { abortable } from './abortable.js';
import type { ClientSession } from './client-session.js';
import { Exchange } from './exchange.js';
import type { HttpOptions } from './http-options.js';
import type { AnswerOf, AnyCall, CallOf, FilePath, Method, PathOf } from './operation-types.js';
import { transportOf } from './request-parts.js';
import { ServerTime } from './server-time.js';

/** Sends the contract's operations: typed by it, retried where that is safe, signed in where there is a session. */
export class Http {
  readonly #options: HttpOptions;
  readonly #session: ClientSession | undefined;
  readonly #time: ServerTime;

  constructor(options: HttpOptions, session?: ClientSession, time?: ServerTime) {
    this.#options = options;
    this.#session = session;
    this.#time = time ?? new ServerTime(options.clock ?? Date.now);
  }

  /** Fetches what sends calls, so that the first one need not wait for it. */
  async prepare(): Promise<void> {
    await sender().catch(() => undefined);
  }

  /** The server's time, as far as answers have told. */
  now(): number {
    return this.#time.now();
  }

  /** The same for another session; without one, for anybody. */
  as(session?: ClientSession): Http {
    return new Http(this.#options, session, this.#time);
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
    try {
      return JSON.parse(exchange.answer.text);
    } catch {
      throw exchange.refusal();
    }
  }

  async #send(exchange: Exchange, path: string, call: AnyCall): Promise<void> {
    call.signal?.throwIfAborted();
    const loading = sender().catch(() => {
      throw new ConnectionError(exchange.options.operation, false);
    });
    const { send } = await (call.signal ? abortable(loading, call.signal) : loading);
    await send(exchange, { path, call, options: this.#options, session: this.#session });
  }

  #begin(method: Method, path: string, call: AnyCall): Exchange {
    const isWriting = method === 'post' || method === 'patch';
    return new Exchange({
      method,
      operation: `${method.toUpperCase()} ${path}`,
      transport: transportOf(this.#options, call),
      isRepeatable: !isWriting || Boolean(call.isRepeatable ?? call.idempotencyKey),
      isFile: call.isFile ?? false,
      time: this.#time,
    });
  }
}

/** Most of the client's weight, which a page does not need before its first call. */
const sender = () => import('./send.js');
