import {
  type KeptSession,
  memorySession,
  type SessionStore,
  type SignOutReason,
} from '../src/index.js';

/** What two tabs share. */
export function sharedStore(): SessionStore {
  const store = memorySession();
  const tabs = new Set<(reason?: SignOutReason) => void>();
  const tell = (reason?: SignOutReason): void => {
    for (const tab of tabs) tab(reason);
  };
  return {
    lockName: `test-${crypto.randomUUID()}`,
    get: () => store.get(),
    set: async (session: KeptSession) => {
      await store.set(session);
      tell();
    },
    clear: async (reason) => {
      await store.clear();
      tell(reason);
    },
    onChange: (listener) => {
      tabs.add(listener);
      return () => tabs.delete(listener);
    },
  };
}
