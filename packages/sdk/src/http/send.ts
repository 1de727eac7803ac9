import ky, { isHTTPError, isTimeoutError, type Options as KyOptions } from 'ky';
import { ConnectionError } from '../drsk-error.js';
import { TimeoutError } from '../errors.js';
import type { Identity } from '../session/identity.js';
import { abortable } from './abortable.js';
import { authorised } from './authorised.js';
import type { Exchange } from './exchange.js';
import { bodyOf, headersOf, timeoutsOf } from './request-parts.js';
import { retryRules } from './retry-rules.js';

/** Sends a call with its attempts to the path with its parameters; `exchange.answer` is there afterwards. */
export async function send(
  exchange: Exchange,
  path: string,
  identity: Identity | undefined,
): Promise<void> {
  const { signal } = exchange.call;
  const sending = new AbortController();
  const options = kyOptions(exchange, identity);
  try {
    // Not the caller's own signal: Node keeps for ever whatever was made to follow one.
    if (signal) await abortable(ky(path, { ...options, signal: sending.signal }), signal);
    else await ky(path, options);
  } catch (error) {
    sending.abort(signal?.reason);
    signal?.throwIfAborted();
    throw translate(error, exchange);
  }
}

function kyOptions(exchange: Exchange, identity: Identity | undefined): KyOptions {
  const { call, method } = exchange;
  const { options } = exchange.parts;
  const transport = identity ? authorised(exchange, identity) : exchange.send;
  return {
    method,
    prefix: options.baseUrl,
    headers: headersOf(options, call),
    // ky has made the request itself; to make it again costs as much as a native call.
    fetch: (request) => transport(Object(request)),
    searchParams: call.query,
    retry: retryRules(exchange),
    ...bodyOf(call),
    ...timeoutsOf(options, call),
  };
}

/** The SDK's error for one of ky's. */
function translate(error: unknown, exchange: Exchange): unknown {
  if (isHTTPError(error)) return exchange.refusal();
  if (error instanceof ConnectionError || !isTimeoutError(error)) return error;
  return new TimeoutError(exchange.operation, exchange.isWriting);
}
