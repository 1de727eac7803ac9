import { type ClientOptions, clientOf, type DrskClient } from './client.js';

/**
 * `createClient` for a page that waits for a person: what sends calls, two thirds of the client's weight, is loaded
 * by the first call, or by `prepare()` when the person begins to type.
 */
export function createLazyClient(options: ClientOptions): DrskClient {
  return clientOf(options, async () => (await import('./http/send.js')).send);
}
