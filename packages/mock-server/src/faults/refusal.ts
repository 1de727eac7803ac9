import type { ProblemCode } from '@drsk/contract';
import type { PlainReply } from '../http/operation.js';
import { problem } from '../http/reply.js';

interface Refusal {
  readonly status: number;
  readonly code?: ProblemCode;
  readonly retryAfterSeconds?: number;
}

/** What a status usually means here. */
const codeByStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed_request',
  401: 'session_expired',
  403: 'temporary_access_limited',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'stage_forbids',
  410: 'token_expired',
  412: 'precondition_failed',
  413: 'body_too_large',
  415: 'unsupported_media_type',
  422: 'validation_failed',
  428: 'precondition_required',
  429: 'too_many_attempts',
};

/** What stands before a service says to programs: no problem of the contract, so clients wait and ask again. */
export function gatewayRefusal(retryAfterSeconds: number): PlainReply {
  return {
    status: 429,
    type: 'text/plain',
    body: new TextEncoder().encode('Too Many Requests\n'),
    headers: { 'retry-after': String(retryAfterSeconds) },
  };
}

/** An answer in place of the real one. */
export function refusal({ status, code, retryAfterSeconds }: Refusal): PlainReply {
  const headers =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return problem(status, code ?? codeByStatus[status] ?? 'internal_error', { headers });
}
