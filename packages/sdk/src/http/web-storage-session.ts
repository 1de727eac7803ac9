import type { Session } from '@drsk/contract';
import { parse } from './answer.js';
import { memorySession, type SessionStore } from './session-store.js';

/**
 * Keeps the session over a reload (`sessionStorage`), or for all tabs until it ends (`localStorage`).
 * Every script of the page can read it there: choose this where you trust them all.
 */
export function webStorageSession(storage: Storage, key = 'drsk.session'): SessionStore {
  // Storage can be full or forbidden: then the session lives as long as the page.
  const memory = memorySession();
  return {
    lockName: key,
    get: async () => read(storage, key) ?? memory.get(),
    set: async (session) => {
      await (write(storage, key, session) ? memory.clear() : memory.set(session));
    },
    clear: async () => {
      write(storage, key, undefined);
      await memory.clear();
    },
    onChange: (listener) => listen(storage, key, listener),
  };
}

function read(storage: Storage, key: string): Session | undefined {
  try {
    const value = parse(storage.getItem(key) ?? '');
    return isSession(value) ? value : undefined;
  } catch {
    // Forbidden.
    return undefined;
  }
}

function write(storage: Storage, key: string, session: Session | undefined): boolean {
  try {
    if (session) storage.setItem(key, JSON.stringify(session));
    else storage.removeItem(key);
    return true;
  } catch {
    // Forbidden, or no room.
    return false;
  }
}

function listen(storage: Storage, key: string, listener: () => void): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.storageArea === storage && (event.key === key || event.key === null)) listener();
  };
  globalThis.addEventListener?.('storage', heard);
  return () => globalThis.removeEventListener?.('storage', heard);
}

/** Somebody else's value, or one of an older version, is no session. */
function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    'accessToken' in value &&
    'refreshToken' in value &&
    'account' in value
  );
}
