import type { RetryOptions as KyRetryOptions } from 'ky';
import { DrskError } from '../drsk-error.js';
import { ApiError } from '../errors.js';
import type { Exchange } from './exchange.js';

const passing = [408, 425, 429, 500, 502, 503, 504];

/** What ky is told about retries of one call: how often, after which errors, and how long to wait. */
export function retryRules(exchange: Exchange): KyRetryOptions {
  const { retry = {} } = exchange.parts.options;
  const {
    maxRetries = 2,
    baseDelay = 500,
    maxDelay = 8_000,
    maxRetryAfter = 60_000,
  } = retry || { maxRetries: 0 };
  /** What the server has asked for, in seconds. */
  let pause: number | undefined;
  return {
    limit: maxRetries,
    shouldRetry: ({ error }) => {
      pause = error instanceof ApiError ? error.retryAfterSeconds : undefined;
      return (pause ?? 0) * 1000 <= maxRetryAfter && mayRetry(error, exchange);
    },
    delay: (attempt) =>
      pause === undefined
        ? Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1))
        : pause * 1000,
  };
}

function mayRetry(error: Error, { operation, isRepeatable }: Exchange): boolean {
  // The renewal of the session fails under its own name, after retries of its own.
  if (!(error instanceof DrskError) || error.operation !== operation) return false;
  if (!(error instanceof ApiError)) return isRepeatable;
  const { code, status, retryAfterSeconds } = error;
  // A limit for people: they are told when to come back, instead of waiting without a word.
  if (code === 'too_many_attempts' || !passing.includes(status)) return false;
  const isRefusedUnread = retryAfterSeconds !== undefined && [429, 503].includes(status);
  return isRepeatable || isRefusedUnread;
}
