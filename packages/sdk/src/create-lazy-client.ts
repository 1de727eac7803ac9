import type { Calls } from './calls.js';
import type { ClientOptions, DrskClient } from './client.js';
import { coreOf, lifeOf } from './client-core.js';
import { loadKeys } from './http/load-keys.js';
import { loadPart } from './http/load-part.js';
import { onDemand } from './on-demand.js';
import { browserSession } from './session/browser-session.js';

/**
 * `createClient` for a page that waits for a person: who is signed in is known at once; what makes and sends calls, most
 * of the client's weight, is loaded by the first call, or by `prepare()` when the person begins to type.
 */
export function createLazyClient(options: ClientOptions): DrskClient {
  let calls: Calls | undefined;
  const load = async (operation: string): Promise<Calls> => {
    const { callsOf } = await loadPart(operation, () => import('./calls.js'));
    return (calls ??= callsOf(core));
  };
  const core = coreOf(options, {
    browserSession,
    renew: async (kept) => (await load('session')).renew(kept),
  });
  const { session } = core;
  const known = {
    get state() {
      return session.state;
    },
    ready: () => session.ready(),
    onChange: session.onChange.bind(session),
  };
  return {
    account: onDemand(async (operation) => (await load(operation)).groups.account, known),
    applications: onDemand(async (operation) => (await load(operation)).groups.applications),
    documents: onDemand(async (operation) => (await load(operation)).groups.documents),
    offices: onDemand(async (operation) => (await load(operation)).groups.offices),
    prepare: async () => {
      await Promise.allSettled([load(''), ...(core.isBound ? [loadKeys('')] : [])]);
    },
    ...lifeOf(core),
  };
}
