import type { Grant, Identity } from '../session/identity.js';
import { headersOf, NativeRequest, setHeader } from '../session/natives.js';
import { abortable } from './abortable.js';
import { problemOf } from './answer.js';
import type { Exchange } from './exchange.js';
import type { Transport } from './http-options.js';
import { loadKeys } from './load-keys.js';

/**
 * Sends with what the identity grants, and once more with what follows it where the server does not take it any more.
 * Below ky, because its retries would count this one, and its hooks run once for all attempts.
 */
export function authorised(exchange: Exchange, identity: Identity): Transport {
  const sendWith = async (request: Request, { key, accessToken }: Grant): Promise<Response> => {
    if (!key) return exchange.send(withToken(request, `Bearer ${accessToken}`));
    const { sendProven } = await loadKeys(exchange.operation);
    return sendProven(request, { key, accessToken }, exchange);
  };
  return async (request) => {
    const { signal } = request;
    const grant = await abortable(identity.grant(signal), signal);
    if (!grant) return exchange.send(request);
    const again = exchange.isWriting ? request.clone() : request;
    const response = await sendWith(request, grant);
    if (response.status !== 401 || isAboutProof(exchange)) return response;
    const next = await abortable(identity.renew(grant, signal), signal);
    return next ? sendWith(again, next) : response;
  };
}

/** A request that nobody else holds. */
export function withToken(request: Request, authorization: string): Request {
  const own = new NativeRequest(request);
  setHeader(headersOf(own), 'Authorization', authorization);
  return own;
}

/** Another token would not help. */
function isAboutProof({ answer }: Exchange): boolean {
  return problemOf(answer)?.code.includes('dpop') ?? false;
}
