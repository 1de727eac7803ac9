import { isHTTPError, isTimeoutError, type RetryOptions as KyRetryOptions } from 'ky';
import { ConnectionError } from '../drsk-error.js';
import { problemOf, retryAfterSeconds } from './answer.js';
import type { Exchange } from './exchange.js';

const passingStatuses = [408, 425, 429, 500, 502, 503, 504];

/** What ky is told about retries of one call. */
export function retryRules(exchange: Exchange): KyRetryOptions {
  const { retry = {} } = exchange.parts.options;
  if (!retry) return { limit: 0 };
  const { maxRetries = 2, baseDelay = 500, maxDelay = 8_000, maxRetryAfter = 60_000 } = retry;
  return {
    limit: maxRetries,
    // Whether a write may be sent again is decided below, by its key.
    methods: ['get', 'delete', 'post', 'patch'],
    statusCodes: passingStatuses,
    backoffLimit: maxDelay,
    delay: (attempt) => baseDelay * 2 ** (attempt - 1),
    jitter: true,
    shouldRetry: ({ error }) =>
      !exchange.call.signal?.aborted && mayRetry(error, exchange, maxRetryAfter),
  };
}

/** `undefined` leaves the status and the pause to ky. */
function mayRetry(error: Error, exchange: Exchange, maxRetryAfter: number): boolean | undefined {
  const { isRepeatable, operation } = exchange;
  // The renewal of the session fails under its own name, after retries of its own.
  if (error instanceof ConnectionError) return isRepeatable && error.operation === operation;
  if (isTimeoutError(error)) return isRepeatable;
  return isHTTPError(error) ? mayRetryAnswer(exchange, maxRetryAfter) : false;
}

function mayRetryAnswer(exchange: Exchange, maxRetryAfter: number): false | undefined {
  const { answer, isRepeatable, parts } = exchange;
  // A limit for people: they are told when to come back, instead of waiting without a word.
  if (problemOf(answer)?.code === 'too_many_attempts') return false;
  const { status, headers } = answer.response;
  const pause = retryAfterSeconds(headers, parts.time.now());
  if (pause !== undefined && pause * 1000 > maxRetryAfter) return false;
  const isRefusedUnread = pause !== undefined && (status === 429 || status === 503);
  return isRepeatable || isRefusedUnread ? undefined : false;
}
