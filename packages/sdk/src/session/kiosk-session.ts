import { memorySession, type SessionStore } from './session-store.js';

/** Ends when the page is left, and does not come back with it: for computers that many people use. */
export function kioskSession(): SessionStore {
  const memory = memorySession();
  return {
    ...memory,
    onChange: (listener) => {
      const leave = (): void => void memory.clear().then(() => listener());
      globalThis.addEventListener?.('pagehide', leave);
      return () => globalThis.removeEventListener?.('pagehide', leave);
    },
  };
}
