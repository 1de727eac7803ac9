import type { paths } from '@drsk/contract';
import type { Transport } from './http-options.js';
import type { EditOptions, KeyedOptions, RequestOptions } from './request-options.js';

export type Method = 'get' | 'post' | 'patch' | 'delete';

/** The contract's paths that know the method: any other one does not compile. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: object }> ? P : never;
}[keyof paths];

/** Paths that answer with a file. */
export type FilePath = {
  [P in PathOf<'get'>]: AnswerOf<'get', P> extends Blob ? P : never;
}[Exclude<PathOf<'get'>, StreamPath>];

/** Those that answer so to a body: what names the file has no place in an address. */
export type PostedFilePath = {
  [P in BodyPath<'post'>]: AnswerOf<'post', P> extends Blob ? P : never;
}[BodyPath<'post'>];

/** Paths that answer with events as they happen. */
export type StreamPath = {
  [P in PathOf<'get'>]: OperationOf<'get', P> extends {
    responses: { 200: { content: { 'text/event-stream': unknown } } };
  }
    ? P
    : never;
}[PathOf<'get'>];

/** Paths that take a body. */
export type BodyPath<M extends Method> = {
  [P in PathOf<M>]: OperationOf<M, P> extends { requestBody: object } ? P : never;
}[PathOf<M>];

/** Paths whose operation takes an idempotency key. */
export type KeyedPath = {
  [P in PathOf<'post'>]: OperationOf<'post', P> extends HasKey ? P : never;
}[PathOf<'post'>];

/**
 * The operation as a function: of what its path names, of the body or its one `Field`, and of options, as the contract
 * has them.
 */
export type Call<M extends Method, P extends PathOf<M>, Field = never, Answer = AnswerOf<M, P>> = (
  ...args: [
    ...Names<P>,
    ...Input<OperationOf<M, P>, Field>,
    ...Last<OptionsOf<OperationOf<M, P>> & Query<OperationOf<M, P>>>,
  ]
) => Promise<Answer>;

/** The fields of a body, of which a call may take one alone. */
export type FieldOf<M extends Method, P extends PathOf<M>> = keyof BodyOf<OperationOf<M, P>> &
  string;

/** What comes back when it succeeds. */
export type AnswerOf<M extends Method, P extends PathOf<M>> =
  OperationOf<M, P> extends { responses: infer Responses }
    ? Answered<Responses[keyof Responses & (200 | 201 | 202 | 204)]>
    : never;

/** Takes what is no text: a file, or a stream. */
export type Take = (response: Response) => unknown;

/** What any operation is sent with. */
export interface AnyCall extends RequestOptions {
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  idempotencyKey?: string | undefined;
  ifMatch?: string;
  lastEventId?: string | undefined;
  /** What is taken of a success in place of its text. */
  take?: Take | undefined;
  /** May be sent again though it writes and has no key: the server bears it. */
  isRepeatable?: true;
  /** In place of the browser's `fetch`; the caller's own goes first. */
  transport?: Transport;
}

/** What the query of an operation may say. */
export type QueryOf<M extends Method, P extends PathOf<M>> =
  Query<OperationOf<M, P>> extends { query?: infer T extends object } ? T : never;

type OperationOf<M extends Method, P extends PathOf<M>> = paths[P][M & keyof paths[P]];

/** A text for each parameter in braces. */
type Names<P> = P extends `${string}{${string}}${infer Rest}` ? [string, ...Names<Rest>] : [];

type Input<Operation, Field> = Operation extends { requestBody: object }
  ? [Field] extends [never]
    ? [BodyOf<Operation>]
    : [BodyOf<Operation>[Field & keyof BodyOf<Operation>]]
  : [];

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { [Type in keyof Content]: Sent<Type, Content[Type]> }[keyof Content]
  : never;

type Sent<Type, Body> = Type extends 'application/json' ? Body : FormData;

type Last<Options> = Partial<Options> extends Options ? [options?: Options] : [options: Options];

type OptionsOf<Operation> = (Operation extends HasKey ? KeyedOptions : RequestOptions) &
  (Operation extends { parameters: { header: { 'If-Match': string } } } ? EditOptions : unknown);

type Query<Operation> = Operation extends { parameters: { query: infer T extends object } }
  ? { query: Listed<T> }
  : Operation extends { parameters: { query?: infer T extends object } }
    ? { query?: Listed<T> }
    : unknown;

/** A list is sent as a text with commas, so one value may stand for a list of one. */
type Listed<T> = {
  [Name in keyof T]: T[Name] extends (infer Item)[] | undefined
    ? Item | readonly Item[] | undefined
    : T[Name];
};

type HasKey = { parameters: { header: { 'Idempotency-Key': string } } };

type Answered<Response> = Response extends { headers: { ETag: string } }
  ? Content<Response> & { etag: string }
  : Content<Response>;

type Content<Response> = Response extends { content: { 'application/json': infer T } }
  ? T
  : Response extends { content: object }
    ? Blob
    : void;
