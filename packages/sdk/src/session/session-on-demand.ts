import { loadPart } from '../http/load-part.js';
import type { BrowserSessionOptions } from './browser-session.js';
import { sessionName, type SessionStore } from './session-store.js';

/** `browserSession`, whose code comes when it is needed. */
export function sessionOnDemand(options: BrowserSessionOptions): SessionStore {
  let loaded: SessionStore | undefined;
  const store = async (): Promise<SessionStore> => {
    const { browserSession } = await loadPart('session', () => import('./browser-session.js'));
    return (loaded ??= browserSession(options));
  };
  return {
    lockName: sessionName(options.baseUrl),
    get: async () => (await store()).get(),
    set: async (session) => (await store()).set(session),
    clear: async (reason) => (await store()).clear(reason),
    end: async () => (await store()).end?.(),
    onChange: (listener) => {
      const stopping = store().then(
        (found) => found.onChange?.(listener),
        () => undefined, // nothing to hear of
      );
      return () => void stopping.then((stop) => stop?.());
    },
  };
}
