import { NotFoundError } from '../errors.js';
import type { Identity } from '../session/identity.js';
import { parseJson } from '../session/natives.js';
import { Exchange, type HttpParts } from './exchange.js';
import type {
  AnyCall,
  BodyPath,
  Call,
  FieldOf,
  FilePath,
  KeyedPath,
  Method,
  PathOf,
  PostedFilePath,
  StreamPath,
  Take,
} from './operation-types.js';
import { newKey, type StreamOptions } from './request-options.js';
import { fillPath } from './request-parts.js';
import { send } from './send.js';

/** How the arguments of a call make a request, and how its answer is read. */
interface Manner<T> {
  /** Whether there is a body; where it is a name, that of the body's only field. */
  body?: string | true | undefined;
  isKeyed?: true;
  take?: Take;
  /** By default as JSON. */
  read?: (exchange: Exchange) => T;
}

/**
 * The contract's operations as functions: typed by it, retried where that is safe, signed in where there is a session.
 * `post(path, field)` takes the one field in place of the whole body.
 */
export class Http {
  /** These two for who sends in another way. */
  readonly parts: HttpParts;
  readonly identity: Identity | undefined;

  constructor(parts: HttpParts, identity?: Identity) {
    this.parts = parts;
    this.identity = identity;
  }

  /** The same for somebody else; without an identity, for anybody. */
  as(identity?: Identity): Http {
    return new Http(this.parts, identity);
  }

  get<P extends PathOf<'get'>>(path: P): Call<'get', P> {
    return this.#call('get', path);
  }

  post<P extends Exclude<BodyPath<'post'>, KeyedPath>, F extends FieldOf<'post', P> = never>(
    path: P,
    field?: F,
  ): Call<'post', P, F> {
    return this.#call('post', path, { body: field ?? true });
  }

  /** With a key of its own for every call, unless the caller has one: it happens once, however often it is sent. */
  postOnce<P extends BodyPath<'post'> & KeyedPath, F extends FieldOf<'post', P> = never>(
    path: P,
    field?: F,
  ): Call<'post', P, F> {
    return this.#call('post', path, { body: field ?? true, isKeyed: true });
  }

  /** The same for what has no body. */
  actOnce<P extends Exclude<KeyedPath, BodyPath<'post'>>>(path: P): Call<'post', P> {
    return this.#call('post', path, { isKeyed: true });
  }

  patch<P extends PathOf<'patch'>, F extends FieldOf<'patch', P> = never>(
    path: P,
    field?: F,
  ): Call<'patch', P, F> {
    return this.#call('patch', path, { body: field ?? true });
  }

  delete<P extends PathOf<'delete'>>(path: P): Call<'delete', P, never, void> {
    return this.#call('delete', path, { read: readNothing });
  }

  download<P extends FilePath>(path: P): Call<'get', P, never, Blob>;
  /** By a body. */
  download<P extends PostedFilePath>(path: P, body: true): Call<'post', P, never, Blob>;
  download(path: string, body?: true): (...args: unknown[]) => Promise<Blob> {
    const take = (response: Response): Promise<Blob> => response.blob();
    return this.#call(body ? 'post' : 'get', path, { body, take, read: readFile });
  }

  /** A `ReadableStream`, from its beginning; whoever reads it minds its end. */
  stream(path: StreamPath): (options?: StreamOptions) => Promise<unknown> {
    return this.#call('get', path, {
      take: ({ body }) => body,
      read: ({ answer }) => answer.taken,
    });
  }

  #call<Args extends unknown[], T>(
    method: Method,
    path: string,
    { read = readData<T>, ...manner }: Manner<T> = {},
  ): (...args: Args) => Promise<T> {
    return async (...args) => {
      const filledPath = fillPath(path, args);
      const call = callOf(manner, args);
      const exchange = new Exchange(this, { method, path, call });
      try {
        await send(exchange, filledPath);
      } catch (error) {
        // Gone since an attempt before, whose answer got lost.
        const isGone = error instanceof NotFoundError && exchange.maybeProcessed;
        if (method !== 'delete' || !isGone) throw error;
      }
      return read(exchange);
    };
  }
}

/** Of the arguments that are left behind those of the path. */
function callOf({ body, isKeyed, ...kind }: Manner<unknown>, args: unknown[]): AnyCall {
  const input = body && args.shift();
  const call: AnyCall = {
    ...Object(args[0]),
    body: typeof body === 'string' ? { [body]: input } : input,
    ...kind,
  };
  if (isKeyed) call.idempotencyKey ??= newKey();
  return call;
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
  const { taken } = exchange.answer;
  // A page in place of the file comes from somebody in between.
  if (!(taken instanceof Blob) || taken.type.startsWith('text/html')) throw exchange.refusal();
  return taken;
}

function readNothing(): void {}
