import ky, { isHTTPError, isTimeoutError, type Options as KyOptions } from 'ky';
import { ConnectionError } from '../drsk-error.js';
import { TimeoutError } from '../errors.js';
import { authorised, type Nonce } from './authorised.js';
import type { Exchange } from './exchange.js';
import type { HttpOptions } from './http-options.js';
import type { AnyCall } from './operation-types.js';
import type { Identity } from '../session/identity.js';
import { bodyOf, headersOf, timeoutsOf } from './request-parts.js';
import { retryRules } from './retry-rules.js';

interface Sending {
  /** With its parameters. */
  path: string;
  call: AnyCall;
  options: HttpOptions;
  identity: Identity | undefined;
  nonce: Nonce;
}

/** Sends a call with its attempts; `exchange.answer` is there afterwards. */
export async function send(exchange: Exchange, sending: Sending): Promise<void> {
  const { path, call } = sending;
  try {
    await ky(path, {
      ...kyOptions(exchange, sending),
      ...bodyOf(call),
      method: exchange.options.method,
    });
  } catch (error) {
    call.signal?.throwIfAborted();
    throw translate(error, exchange);
  }
}

function kyOptions(exchange: Exchange, { call, options, identity, nonce }: Sending): KyOptions {
  const transport = identity ? authorised(exchange, identity, nonce) : exchange.send;
  return {
    prefix: String(options.baseUrl),
    headers: headersOf(options, call),
    fetch: (input, init) => transport(input instanceof Request ? input : new Request(input, init)),
    ...timeoutsOf(options, call),
    retry: retryRules(options.retry, exchange, call.signal),
    ...(call.query && { searchParams: call.query }),
    ...(call.signal && { signal: call.signal }),
  };
}

/** The SDK's error for one of ky's. */
function translate(error: unknown, exchange: Exchange): unknown {
  if (isHTTPError(error)) return exchange.refusal();
  if (error instanceof ConnectionError || !isTimeoutError(error)) return error;
  return new TimeoutError(exchange.options.operation, exchange.isWriting);
}
