import type { ClientOptions, DrskClient } from './client.js';
import { type Calls, clientCalls } from './client-calls.js';
import { coreOf, lifeOf } from './client-core.js';
import { loadKeys } from './http/load-keys.js';
import { loadPart } from './http/load-part.js';
import { sessionOnDemand } from './session/session-on-demand.js';

/** A client of one API for one person at a time. */
export function createClient(options: ClientOptions): DrskClient {
  const core = coreOf(options, {
    browserSession: sessionOnDemand,
    anybody: async () => calls.anybody,
  });
  const calls: Calls = clientCalls(core, async (operation) => {
    const load = () => import('./account/beside-login.js');
    return (await loadPart(operation, load)).besideLoginOf;
  });
  const prepare = async (): Promise<void> => {
    if (core.isBound) await loadKeys('').catch(() => undefined);
  };
  return { ...calls.groups, prepare, ...lifeOf(core) };
}
