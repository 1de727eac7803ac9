import type { OperationId, operations } from '../generated/control/operations.js';

export type ControlOperation = OperationId;

/** What a call takes besides what the document says of it. */
interface CallOptions {
  readonly signal?: AbortSignal;
}

/** What the path and the query hold, beside `body`. */
export type ControlCall<Id extends ControlOperation> = Place<operations[Id], 'path'> &
  Place<operations[Id], 'query'> &
  BodyOf<operations[Id]> &
  CallOptions;

/** What the operation answers where it succeeds; files are bytes, streams of events are read one by one. */
export type ControlAnswer<Id extends ControlOperation> = SuccessOf<operations[Id]['responses']>;

/** One method for each operation, by its `operationId`. */
export type ControlClient = {
  readonly [Id in ControlOperation]: Record<never, never> extends ControlCall<Id>
    ? (call?: ControlCall<Id>) => Promise<ControlAnswer<Id>>
    : (call: ControlCall<Id>) => Promise<ControlAnswer<Id>>;
};

type Place<Operation extends { parameters: object }, Name extends string> =
  Operation['parameters'] extends Readonly<Partial<Record<Name, infer Values>>>
    ? OrNothing<Exclude<Values, undefined>>
    : unknown;

/** Of a place that the operation has no values for. */
type OrNothing<Values> = [Values] extends [never] ? unknown : Values;

type BodyOf<Operation> = Operation extends { readonly requestBody: infer Body }
  ? { readonly body: ContentOf<Body> }
  : Operation extends { readonly requestBody?: infer Body }
    ? [Exclude<Body, undefined>] extends [never]
      ? unknown
      : { readonly body?: ContentOf<Exclude<Body, undefined>> }
    : unknown;

type ContentOf<Message> = Message extends { readonly content: infer Content }
  ? Content extends { readonly 'text/event-stream': infer Event }
    ? AsyncIterable<Event>
    : Content[keyof Content]
  : undefined;

type SuccessOf<Responses> = {
  [Status in keyof Responses & (200 | 201 | 202 | 204)]: ContentOf<Responses[Status]>;
}[keyof Responses & (200 | 201 | 202 | 204)];
