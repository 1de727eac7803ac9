import { isApiError, isConnectionError } from '../../drsk-error.js';
import type { HttpOptions } from '../http-options.js';

/** Tries without a byte more; enough for a server that is started anew. */
const tries = 6;

/** Milliseconds before each of them. */
export function retryDelays(retry: HttpOptions['retry'] = {}): number[] {
  if (!retry) return [];
  const { baseDelay = 500, maxDelay = 8_000 } = retry;
  return Array.from({ length: tries }, (_, index) => Math.min(maxDelay, baseDelay * 2 ** index));
}

/** What tus has got of us, or of the file, and wrapped into an error of its own. */
export function causeOf(error: object): unknown {
  if ('causingError' in error && error.causingError) return error.causingError;
  const response = 'originalResponse' in error ? error.originalResponse : undefined;
  return (isAnswer(response) && response.getUnderlyingObject()) || error;
}

function isAnswer(value: unknown): value is { getUnderlyingObject: () => unknown } {
  return typeof value === 'object' && value !== null && 'getUnderlyingObject' in value;
}

const passingStatuses = new Set([408, 423, 425, 429, 460]);

/** Whether the same part may come through next time; the server says where it wants it. */
export function isPassing(cause: unknown): boolean {
  if (isConnectionError(cause)) return true;
  if (!isApiError(cause)) return false;
  const { status, code } = cause;
  // A limit for people, who are told when to come back.
  if (code === 'too_many_attempts') return false;
  return status >= 500 || passingStatuses.has(status) || code === 'upload_offset_mismatch';
}
