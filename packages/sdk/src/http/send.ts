import ky from 'ky';
import { TimeoutError } from '../errors.js';
import { NativeRequest } from '../session/natives.js';
import { authorised } from './authorised.js';
import type { Exchange } from './exchange.js';
import { addressOf, initOf, timesOf } from './request-parts.js';
import { retryRules } from './retry-rules.js';
import { limitedBy } from './limited-by.js';

/**
 * Sends a call with its attempts to the path with its parameters; `exchange.answer` is there afterwards. What ky makes of
 * a call takes longer than all that one needs which succeeds at once: it goes on from the failure of the first attempt.
 */
export async function send(exchange: Exchange, path: string): Promise<void> {
  const [timeout, totalTimeout] = timesOf(exchange);
  const within = limitedBy(() => new TimeoutError(exchange.operation, exchange.isWriting));
  const url = addressOf(exchange, path);
  const init = initOf(exchange);
  const attempt = (calling: AbortSignal): Promise<Response> =>
    within(timeout, calling, async (signal) => {
      const request = (): Request => new NativeRequest(url, { ...init, signal });
      const response = await authorised(exchange, request, signal);
      if (!response.ok) throw exchange.refusal();
      return response;
    });
  await within(totalTimeout, exchange.call.signal, async (signal) => {
    const first = attempt(signal);
    await first.catch(() => {
      const begun = [first];
      const fetch = async (): Promise<Response> => begun.pop() ?? attempt(signal);
      return ky(url, { fetch, retry: retryRules(exchange), signal, timeout: false });
    });
  });
}
