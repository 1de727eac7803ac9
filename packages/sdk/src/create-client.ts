import { type ClientOptions, clientOf, type DrskClient } from './client.js';
import { send } from './http/send.js';

/** A client of one API for one person at a time. */
export function createClient(options: ClientOptions): DrskClient {
  return clientOf(options, () => Promise.resolve(send));
}
