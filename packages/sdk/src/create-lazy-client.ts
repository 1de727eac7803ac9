import { type ClientOptions, clientOf, type DrskClient } from './client.js';
import { browserSession } from './session/browser-session.js';

/**
 * `createClient` for a page that waits for a person: what sends calls, two thirds of the client's weight, is loaded
 * by the first call, or by `prepare()` when the person begins to type. What reads the session is there at once.
 */
export function createLazyClient(options: ClientOptions): DrskClient {
  const loadSend = async () => (await import('./http/send.js')).send;
  return clientOf(options, { loadSend, browserSession });
}
