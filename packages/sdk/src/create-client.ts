import { type ClientOptions, clientOf, type DrskClient } from './client.js';
import { send } from './http/send.js';
import { sessionOnDemand } from './session/session-on-demand.js';

/** A client of one API for one person at a time. */
export function createClient(options: ClientOptions): DrskClient {
  return clientOf(options, { loadSend: async () => send, browserSession: sessionOnDemand });
}
