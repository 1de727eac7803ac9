import type { Calls } from './calls.js';
import type { ClientOptions, DrskClient } from './client.js';
import { type ClientCore, coreOf, lifeOf } from './client-core.js';
import { ConnectionError } from './drsk-error.js';
import { loadKeys } from './http/load-keys.js';
import { onDemand } from './on-demand.js';
import { browserSession } from './session/browser-session.js';

/**
 * `createClient` for a page that waits for a person: who is signed in is known at once; what makes and sends calls, most
 * of the client's weight, is loaded by the first call, or by `prepare()` when the person begins to type.
 */
export function createLazyClient(options: ClientOptions): DrskClient {
  let loading: Promise<Calls> | undefined;
  const load = async (operation: string): Promise<Calls> => {
    try {
      return await (loading ??= loadCalls(core));
    } catch {
      loading = undefined;
      throw new ConnectionError(operation, false);
    }
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
    account: onDemand(async (operation) => (await load(operation)).account, known),
    applications: onDemand(async (operation) => (await load(operation)).applications),
    documents: onDemand(async (operation) => (await load(operation)).documents),
    offices: onDemand(async (operation) => (await load(operation)).offices),
    prepare: async () => {
      await Promise.allSettled([load(''), ...(core.isBound ? [loadKeys('')] : [])]);
    },
    ...lifeOf(core),
  };
}

async function loadCalls(core: ClientCore): Promise<Calls> {
  return (await import('./calls.js')).callsOf(core);
}
