import type { ClientOptions, DrskClient } from './client.js';
import type { Calls } from './client-calls.js';
import { coreOf, lifeOf } from './client-core.js';
import { loadKeys } from './http/load-keys.js';
import { loadPart } from './http/load-part.js';
import { onDemand } from './on-demand.js';
import { browserSession } from './session/browser-session.js';
import { knownSession } from './session/known-session.js';

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
    anybody: async () => (await load('session')).anybody,
  });
  const { appeals, applications, documents, notifications, offices, payments } = onDemand(
    async (operation) => (await load(operation)).groups,
  );
  return {
    account: onDemand(
      async (operation) => (await load(operation)).groups.account,
      knownSession(core.session),
    ),
    appeals,
    applications,
    documents,
    notifications,
    offices,
    payments,
    prepare: async () => {
      await Promise.allSettled([load(''), ...(core.isBound ? [loadKeys('')] : [])]);
    },
    ...lifeOf(core),
  };
}
