import type { Grant } from '../session/identity.js';
import { headersOf, setHeader } from '../session/natives.js';
import { problemOf } from './answer.js';
import type { Exchange } from './exchange.js';
import { loadKeys } from './load-keys.js';

/**
 * Sends with what the identity grants, and once more with what follows it where the server does not take it any more.
 * Below ky, because its retries would count this one. The request is made anew each time: nobody else must hold what
 * carries a token.
 */
export async function authorised(
  exchange: Exchange,
  request: () => Request,
  signal: AbortSignal,
): Promise<Response> {
  const sendWith = async ({ key, accessToken }: Grant): Promise<Response> => {
    if (key) {
      const { sendProven } = await loadKeys(exchange.operation);
      return sendProven(request, { key, accessToken }, exchange);
    }
    const own = request();
    if (accessToken) setHeader(headersOf(own), 'Authorization', `Bearer ${accessToken}`);
    return exchange.send(own);
  };
  const { identity } = exchange;
  const grant = await identity?.grant(signal);
  const response = await sendWith(grant ?? {});
  if (!grant || response.status !== 401) return response;
  // Against a wrong proof another token would not help.
  if (problemOf(exchange.answer)?.code.includes('dpop')) return response;
  const next = await identity?.renew(grant, signal);
  return next ? sendWith(next) : response;
}
