import type { FieldProblem, Problem, ProblemCode } from '@drsk/contract';
import { ConnectionError, DrskError } from './drsk-error.js';

/** No answer came in time. */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError';

  constructor(operation: string, maybeProcessed: boolean) {
    super(operation, maybeProcessed, `${operation}: no answer in time`);
  }
}

/** What an `ApiError` is made of. */
export interface ApiFailure {
  readonly operation: string;
  readonly status: number;
  /** Nothing, when the body is not our server's: a proxy's page, an empty or a cut one. */
  readonly problem: Problem | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
}

/** The server refused; `code` is stable, `message` is a sentence for the reader and may change. */
export class ApiError extends DrskError implements ApiFailure {
  override readonly name: string = 'ApiError';
  readonly status: number;
  /** Nothing, when it was not our server that answered. */
  readonly code: ProblemCode | undefined;
  /** Name it when you ask for help. */
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  // Private, so that a logger that copies every property of an error does not get the body.
  readonly #problem: Problem | undefined;

  constructor({ operation, status, problem, requestId, retryAfterSeconds }: ApiFailure) {
    super(operation, problem?.title ?? `${operation}: unreadable answer ${status}`);
    this.status = status;
    this.code = problem?.code;
    this.requestId = requestId;
    this.retryAfterSeconds = retryAfterSeconds;
    this.#problem = problem;
  }

  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** What the server has to say to the reader. */
  get detail(): string | undefined {
    return this.#problem?.detail ?? this.#problem?.title;
  }

  /** What is wrong with which field of the request, by JSON Pointer. */
  get fields(): Readonly<Record<string, FieldProblem>> {
    return this.#problem?.fields ?? {};
  }

  override toJSON(): Record<string, unknown> {
    const fields = Object.entries(this.fields).map(([pointer, field]) => [pointer, field.code]);
    return {
      ...super.toJSON(),
      ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    };
  }
}

/** The input broke a rule; `fields` says which and why. */
export class ValidationError extends ApiError {
  override readonly name = 'ValidationError';
}

/** Nobody is signed in, or the credentials are wrong. */
export class AuthenticationError extends ApiError {
  override readonly name: string = 'AuthenticationError';
}

export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** What is asked for does not fit what there is now: another stage, or a newer version. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
}

/** Too often; `retryAfterSeconds` says when to come back. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
}

export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}

const errorByStatus: Record<number, typeof ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  412: ConflictError,
  422: ValidationError,
  428: ConflictError,
  429: RateLimitError,
};

export function toApiError(failure: ApiFailure): ApiError {
  const { status } = failure;
  const ErrorClass = errorByStatus[status] ?? (status >= 500 ? ServerError : ApiError);
  return new ErrorClass(failure);
}
