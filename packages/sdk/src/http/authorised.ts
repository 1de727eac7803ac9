import { abortable } from './abortable.js';
import type { ClientSession } from './client-session.js';
import type { Transport } from './http-options.js';

/**
 * Sends with the session's token, and once more with the next one where the server does not take it any more.
 * Below ky, because its retries would count this one, and its hooks run once for all attempts.
 */
export function authorised(send: Transport, session: ClientSession): Transport {
  return async (request) => {
    const current = await session.current();
    if (!current) return send(request);
    const again = request.clone();
    const response = await send(withToken(request, current.accessToken));
    if (response.status !== 401) return response;
    const next = await abortable(session.renew(current), request.signal);
    return next ? send(withToken(again, next.accessToken)) : response;
  };
}

function withToken(request: Request, token: string): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}
