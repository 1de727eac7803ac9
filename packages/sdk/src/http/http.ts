import { NotFoundError } from '../errors.js';
import type { Identity } from '../session/identity.js';
import { parseJson } from '../session/natives.js';
import type { Nonce } from './authorised.js';
import { Exchange } from './exchange.js';
import type { HttpOptions } from './http-options.js';
import type {
  AnswerOf,
  AnyCall,
  BodyPath,
  Call,
  FieldOf,
  FilePath,
  KeyedPath,
  Method,
  PathOf,
} from './operation-types.js';
import { newKey } from './request-options.js';
import { fillPath, transportOf } from './request-parts.js';
import { send } from './send.js';
import type { ServerTime } from './server-time.js';

export interface HttpParts {
  options: HttpOptions;
  time: ServerTime;
  /** What the server wants to see in the next proof of a key. */
  nonce: Nonce;
}

/** An operation, and how the arguments of its call make a request of it. */
interface Operation<T> {
  method: Method;
  path: string;
  read: (exchange: Exchange) => T;
  /** Whether there is a body; where it is a name, that of the body's only field. */
  body?: string | true;
  isKeyed?: true;
  isFile?: true;
}

/**
 * The contract's operations as functions: typed by it, retried where that is safe, signed in where there is a session.
 * `post(path, field)` takes the one field in place of the whole body.
 */
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

  get<P extends PathOf<'get'>>(path: P): Call<'get', P> {
    return this.#call({ method: 'get', path, read: readData<AnswerOf<'get', P>> });
  }

  post<P extends Exclude<BodyPath<'post'>, KeyedPath>, F extends FieldOf<'post', P> = never>(
    path: P,
    field?: F,
  ): Call<'post', P, F> {
    return this.#call({
      method: 'post',
      path,
      read: readData<AnswerOf<'post', P>>,
      body: field ?? true,
    });
  }

  /** With a key of its own for every call, unless the caller has one: it happens once, however often it is sent. */
  postOnce<P extends BodyPath<'post'> & KeyedPath, F extends FieldOf<'post', P> = never>(
    path: P,
    field?: F,
  ): Call<'post', P, F> {
    return this.#call({
      method: 'post',
      path,
      read: readData<AnswerOf<'post', P>>,
      body: field ?? true,
      isKeyed: true,
    });
  }

  /** The same for what has no body. */
  actOnce<P extends Exclude<KeyedPath, BodyPath<'post'>>>(path: P): Call<'post', P> {
    return this.#call({ method: 'post', path, read: readData<AnswerOf<'post', P>>, isKeyed: true });
  }

  patch<P extends PathOf<'patch'>, F extends FieldOf<'patch', P> = never>(
    path: P,
    field?: F,
  ): Call<'patch', P, F> {
    return this.#call({
      method: 'patch',
      path,
      read: readData<AnswerOf<'patch', P>>,
      body: field ?? true,
    });
  }

  delete<P extends PathOf<'delete'>>(path: P): Call<'delete', P, never, void> {
    return this.#call({ method: 'delete', path, read: readNothing });
  }

  download<P extends FilePath>(path: P): Call<'get', P, never, Blob> {
    return this.#call({ method: 'get', path, read: readFile, isFile: true });
  }

  #call<Args extends unknown[], T>(operation: Operation<T>): (...args: Args) => Promise<T> {
    return async (...args) => {
      const path = fillPath(operation.path, args);
      const call = callOf(operation, args);
      const { options, nonce } = this.#parts;
      const exchange = this.#begin(operation, call);
      call.signal?.throwIfAborted();
      try {
        await send(exchange, { path, call, options, identity: this.#identity, nonce });
      } catch (error) {
        // Gone since an attempt before, whose answer got lost.
        const isGone = error instanceof NotFoundError && exchange.maybeProcessed;
        if (operation.method !== 'delete' || !isGone) throw error;
      }
      return operation.read(exchange);
    };
  }

  #begin({ method, path }: Operation<unknown>, call: AnyCall): Exchange {
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

/** Of the arguments that are left behind those of the path. */
function callOf({ body, isKeyed, isFile }: Operation<unknown>, args: unknown[]): AnyCall {
  const input = body && args.shift();
  const [options] = args;
  const call: AnyCall = {
    ...(isOptions(options) && options),
    body: typeof body === 'string' ? { [body]: input } : input,
    ...(isFile && { isFile }),
  };
  return isKeyed ? { ...call, idempotencyKey: call.idempotencyKey ?? newKey() } : call;
}

/** The types of calls let nothing else be there. */
function isOptions(value: unknown): value is AnyCall {
  return value !== undefined;
}

function readData<T>(exchange: Exchange): T {
  const { response, text } = exchange.answer;
  try {
    return withVersion(parseJson(response.status === 204 ? 'null' : text), response);
  } catch {
    throw exchange.refusal();
  }
}

/** Of those answers that name their version in a header, for the next change. */
function withVersion<T>(data: T, { headers }: Response): T {
  const etag = headers.get('ETag');
  return etag === null ? data : { etag, ...data };
}

function readFile(exchange: Exchange): Blob {
  const { file } = exchange.answer;
  // A page in place of the file comes from somebody in between.
  if (!file || file.type.startsWith('text/html')) throw exchange.refusal();
  return file;
}

function readNothing(): void {}
