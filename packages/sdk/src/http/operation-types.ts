import type { paths } from '@drsk/contract';
import type { RequestOptions } from './request-options.js';
import type { UploadProgress } from './send-by-xhr.js';

export type Method = 'get' | 'post' | 'patch' | 'delete';

/** The contract's paths that know the method: any other one does not compile. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: object }> ? P : never;
}[keyof paths];

/** Paths that answer with a file. */
export type FilePath = {
  [P in PathOf<'get'>]: AnswerOf<'get', P> extends Blob ? P : never;
}[PathOf<'get'>];

/** What a call of the operation must say: parameters, body, key and version, as the contract has them. */
export type CallOf<M extends Method, P extends PathOf<M>> = CallOptions &
  Params<OperationOf<M, P>> &
  Query<OperationOf<M, P>> &
  Body<OperationOf<M, P>> &
  Key<OperationOf<M, P>> &
  Version<OperationOf<M, P>>;

/** What comes back when it succeeds. */
export type AnswerOf<M extends Method, P extends PathOf<M>> =
  OperationOf<M, P> extends { responses: infer Responses }
    ? Answered<Responses[keyof Responses & (200 | 201 | 202 | 204)]>
    : never;

/** The same for any operation, as the http layer handles it. */
export interface AnyCall extends CallOptions {
  params?: Record<string, string>;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  idempotencyKey?: string;
  ifMatch?: string;
  isFile?: true;
}

interface CallOptions extends RequestOptions {
  /** May be sent again though it writes and has no key: the server bears it. */
  isRepeatable?: true;
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

type OperationOf<M extends Method, P extends PathOf<M>> = paths[P][M & keyof paths[P]];

type Params<Operation> = Operation extends {
  parameters: { path: infer T extends Record<string, string> };
}
  ? { params: T }
  : { params?: never };

type Query<Operation> = Operation extends { parameters: { query: infer T extends object } }
  ? { query: T }
  : Operation extends { parameters: { query?: infer T extends object } }
    ? { query?: T }
    : { query?: never };

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/json': infer T }
    ? { body: T }
    : { body: FormData }
  : { body?: never };

type Key<Operation> = Operation extends { parameters: { header: { 'Idempotency-Key': string } } }
  ? { idempotencyKey: string }
  : { idempotencyKey?: never };

type Version<Operation> = Operation extends { parameters: { header: { 'If-Match': string } } }
  ? { ifMatch: string }
  : { ifMatch?: never };

type Answered<Response> = Response extends { headers: { ETag: string } }
  ? Content<Response> & { etag: string }
  : Content<Response>;

type Content<Response> = Response extends { content: { 'application/json': infer T } }
  ? T
  : Response extends { content: object }
    ? Blob
    : void;
