import { type Calls, callsOf } from './calls.js';
import type { ClientOptions, DrskClient } from './client.js';
import { coreOf, lifeOf } from './client-core.js';
import { loadKeys } from './http/load-keys.js';
import { sessionOnDemand } from './session/session-on-demand.js';

/** A client of one API for one person at a time. */
export function createClient(options: ClientOptions): DrskClient {
  const core = coreOf(options, {
    browserSession: sessionOnDemand,
    renew: (kept) => calls.renew(kept),
  });
  const calls: Calls = callsOf(core);
  const prepare = async (): Promise<void> => {
    if (core.isBound) await loadKeys('').catch(() => undefined);
  };
  return { ...calls.groups, prepare, ...lifeOf(core) };
}
