// Loaded as one by `createLazyClient`.
import { besideLoginOf } from './account/beside-login.js';
import { type Calls, clientCalls } from './client-calls.js';
import type { ClientCore } from './client-core.js';

/** All calls, which wait for nothing more. */
export function callsOf(core: ClientCore): Calls {
  return clientCalls(core, async () => besideLoginOf);
}
