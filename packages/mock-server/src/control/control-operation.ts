import type { Locale } from '@drsk/domain';
import type { PersonChoice } from '../account/personas/person-choice.js';
import type { Job } from '../clock/jobs.js';
import type { Label, Settings } from '../clock/moment.js';
import type { OperationId, operations } from '../generated/control/operations.js';
import type { Given, ReplyTo, RequestBody } from '../http/operation.js';
import type { ChangeFeed } from './changes/change-feed.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import type { SandboxRegister } from './sandbox-register.js';

/** The operations of the control API (`openapi/*.yaml`). */
export type ControlOperationId = OperationId;

/** What the control API acts upon. */
export interface ControlParts extends Omit<Sandbox, 'fetch' | 'close'> {
  /** What people read about a job. */
  readonly labelOf: (job: Job) => Label;
  readonly settings: Settings;
  /** Who is to log in next. */
  readonly personChoice: PersonChoice;
  /** Tells what changes. */
  readonly changes: ChangeFeed;
  /** The sandboxes beside this one, where it is not alone. */
  readonly register: SandboxRegister | undefined;
}

/** A request that fits its operation. */
export interface ControlRequest<Id extends ControlOperationId> {
  readonly path: Given<operations[Id]['parameters']['path']>;
  readonly query: Given<operations[Id]['parameters']['query']>;
  /** Undefined where nothing was sent, which some operations allow. */
  readonly body: BodyOf<operations[Id]>;
  readonly locale: Locale;
  /** Aborts when whoever asked has left. */
  readonly signal: AbortSignal;
}

type BodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? RequestBody<{ requestBody: Body }>
  : Operation extends { requestBody?: infer Body }
    ? OptionalBody<Exclude<Body, undefined>>
    : undefined;

type OptionalBody<Body> = [Body] extends [never]
  ? undefined
  : RequestBody<{ requestBody: Body }> | undefined;

export type ControlHandler<Id extends ControlOperationId> = (
  request: ControlRequest<Id>,
  parts: ControlParts,
) => Promise<ReplyTo<operations[Id]>>;

/** Some operations: what one room of the control API provides. */
export type ControlHandlersOf<Ids extends ControlOperationId> = {
  readonly [Id in Ids]: ControlHandler<Id>;
};

/** All of them: one without a handler does not compile. */
export type ControlHandlers = ControlHandlersOf<ControlOperationId>;
