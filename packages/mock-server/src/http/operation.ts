import type { Account, FieldProblem, OperationId, operations, ProblemCode } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import type { routes } from '../generated/routes.js';
import type { Bytes } from '../storage/storage.js';
import type { LiveBody } from './live-body.js';

/** Whose session a request carries. */
export interface Caller {
  /** In which the session acts. */
  readonly account: Account;
  readonly sessionId: string;
  /** Id of the account that logged in, which may act in others. */
  readonly personId: string;
  /** The only application that the session sees. */
  readonly applicationId: string | null;
  /** Whether it is a program, with a token that somebody has made for it. */
  readonly isProgram: boolean;
  /** What the request was sent with; kept nowhere. */
  readonly accessToken: string;
}

export type ReplyHeaders = Readonly<Record<string, string>>;

/** Where a request comes from, as far as it says. */
export interface Client {
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** A file of a form. */
export interface UploadedFile {
  readonly fileName: string;
  /** What the sender says it is. */
  readonly mediaType: string;
  readonly bytes: Bytes;
}

/** As much as has arrived of a body that may break off. */
export interface ReceivedPart {
  readonly bytes: Bytes;
  /** Whether the connection broke before its end. */
  readonly isCut: boolean;
}

/** A request before the contract has been asked about it. */
export interface UncheckedRequest {
  /** Scheme, host and port it was sent to, and the folder of the sandbox if it has one of its own. */
  readonly sandboxUrl: string;
  readonly path: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly body: unknown;
  readonly caller: Caller | undefined;
  /** RFC 7638 thumbprint of the key that signed the request (RFC 9449). */
  readonly jkt: string | null;
  readonly locale: Locale;
  readonly client: Client;
  /** RFC 3339; it stays when the request is handled again. */
  readonly arrivedAt: string;
}

/** A request that fits its operation in the contract. */
export interface OperationRequest<Id extends OperationId> extends UncheckedRequest {
  readonly path: Given<operations[Id]['parameters']['path']>;
  readonly query: Given<operations[Id]['parameters']['query']>;
  readonly headers: Given<operations[Id]['parameters']['header']>;
  readonly body: RequestBody<operations[Id]>;
  readonly caller: CallerOf<(typeof routes)[Id]>;
}

/** Nobody where anybody may call, somebody where a session is needed, either where it is taken if there is one. */
type CallerOf<Route extends { isPublic: boolean; isOptional: boolean }> =
  Route['isPublic'] extends true
    ? undefined
    : Route['isOptional'] extends true
      ? Caller | undefined
      : Caller;

/** An answer, whatever the operation. */
export interface PlainReply {
  readonly status: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly headers?: ReplyHeaders;
}

/** An answer that the contract has for the operation. */
export type Reply<Id extends OperationId> = ReplyTo<operations[Id]>;

/** An answer that an OpenAPI document has for one of its operations. */
export type ReplyTo<Operation extends { responses: unknown }> = PlainReply &
  AnyReply<Operation['responses']>;

/** What a handler says of a problem; the rest is the same for all of them. */
export interface ProblemDetails {
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly fields?: Fields;
}

/** JSON Pointer → what is wrong there. */
export type Fields = Readonly<Record<string, FieldProblem>>;

export type Handler<Id extends OperationId> = (
  request: OperationRequest<Id>,
  moment: Moment,
) => Promise<Reply<Id>>;

/** Some operations of the contract: what a capability provides. */
export type HandlersOf<Ids extends OperationId> = { readonly [Id in Ids]: Handler<Id> };

export type Handlers = HandlersOf<OperationId>;

/** What a request has where the document lets it be missing altogether. */
export type Given<T> = Exclude<T, undefined>;

export type RequestBody<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { [Type in keyof Content]: ReadContent<Type, Content[Type]> }[keyof Content]
  : undefined;

type ReadContent<Type, Body> = Type extends 'multipart/form-data'
  ? { readonly [Name in keyof Body]: Body[Name] extends Uint8Array ? UploadedFile : Body[Name] }
  : Type extends 'application/offset+octet-stream'
    ? ReceivedPart
    : Body;

type AnyReply<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends { content: infer Content }
    ? { [Type in keyof Content]: ReplyOf<Status, Type, Content[Type]> }[keyof Content]
    : { status: Status };
}[keyof Responses];

type ReplyOf<Status, Type, Body> = {
  status: Status;
  type: Type;
  body: Type extends 'application/problem+json'
    ? ProblemDetails
    : Type extends 'text/event-stream'
      ? LiveBody | ReadableStream<Bytes>
      : Body | FileBody<Body>;
};

/** A large file is not to be copied into one piece. */
type FileBody<Body> = Body extends Uint8Array ? Blob | ReadableStream<Bytes> : never;
