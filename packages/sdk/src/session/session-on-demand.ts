import { ConnectionError } from '../drsk-error.js';
import { sessionName, type SessionStore } from './session-store.js';

/** `browserSession`, whose code comes when it is needed. */
export function sessionOnDemand(baseUrl: string | URL): SessionStore {
  let loading: Promise<SessionStore> | undefined;
  const store = async (): Promise<SessionStore> => {
    try {
      return await (loading ??= load(baseUrl));
    } catch {
      loading = undefined;
      throw new ConnectionError('session', false);
    }
  };
  return {
    lockName: sessionName(baseUrl),
    get: async () => (await store()).get(),
    set: async (session) => (await store()).set(session),
    clear: async (reason) => (await store()).clear(reason),
    onChange: (listener) => {
      const stopping = store().then(
        (loaded) => loaded.onChange?.(listener),
        () => undefined, // nothing to hear of
      );
      return () => void stopping.then((stop) => stop?.());
    },
  };
}

async function load(baseUrl: string | URL): Promise<SessionStore> {
  return (await import('./browser-session.js')).browserSession(baseUrl);
}
