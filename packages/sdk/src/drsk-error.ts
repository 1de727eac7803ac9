import type { ProblemCode } from '@drsk/contract';
import type { ApiError, ValidationError } from './errors.js';

const brand = Symbol.for('@drsk/sdk/error');

/**
 * Base of everything the SDK throws, but for an abort, which rejects with the signal's own reason.
 * What an error shows of itself (`toJSON`, a log) never holds a token, a body or what somebody typed.
 */
export class DrskError extends Error {
  override readonly name: string = 'DrskError';
  /** Method and path as the contract writes them: `GET /applications/{applicationId}`. */
  readonly operation: string;

  constructor(operation: string, message: string) {
    super(message);
    this.operation = operation;
  }

  get [brand](): true {
    return true;
  }

  toJSON(): Record<string, unknown> {
    const shown: Record<string, unknown> = {};
    return Object.assign(shown, this, { message: this.message });
  }
}

/** No answer came: offline, DNS, CORS or a broken connection. */
export class ConnectionError extends DrskError {
  override readonly name: string = 'ConnectionError';
  /** Whether the server may have acted nevertheless; false when nothing can have reached it. */
  readonly maybeProcessed: boolean;

  constructor(operation: string, maybeProcessed: boolean, message = `${operation}: no answer`) {
    super(operation, message);
    this.maybeProcessed = maybeProcessed;
  }
}

/** Unlike `instanceof`, these hold across two copies of the SDK on one page. */
export function isDrskError(error: unknown): error is DrskError {
  return typeof error === 'object' && error !== null && brand in error;
}

export function isApiError(error: unknown): error is ApiError {
  return isDrskError(error) && 'status' in error;
}

/** No answer came, in time or at all. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isDrskError(error) && 'maybeProcessed' in error;
}

export function isValidationError(error: unknown): error is ValidationError {
  return isDrskError(error) && error.name === 'ValidationError';
}

export function isProblem<Code extends ProblemCode>(
  error: unknown,
  code: Code,
): error is ApiError & { code: Code } {
  return isApiError(error) && error.code === code;
}
