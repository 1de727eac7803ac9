import { DatabaseCell } from './database-cell.js';
import { forgetDrafts } from './forget-drafts.js';
import type { KeptSession } from './kept-session.js';
import { kioskSession } from './kiosk-session.js';
import type { SessionEnd, SignOutReason } from './session-state.js';
import { memorySession, sessionName, type SessionStore } from './session-store.js';

export interface BrowserSessionOptions {
  baseUrl: string | URL;
  /** Nothing is kept on a computer that many people use. */
  kiosk?: boolean | undefined;
}

/**
 * Keeps the session of an API in IndexedDB, for all tabs of the site, until it ends. One that is bound to no key would
 * be of use to whoever reads it: it lives as long as the page, as does every session where the browser forbids to store.
 */
export function browserSession({ baseUrl, kiosk }: BrowserSessionOptions): SessionStore {
  return kiosk ? kioskSession() : new BrowserSession(sessionName(baseUrl));
}

class BrowserSession implements SessionStore {
  readonly lockName: string;
  readonly #cell: DatabaseCell;
  readonly #memory = memorySession();
  #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    this.lockName = name;
    this.#cell = new DatabaseCell(name);
  }

  async get(): Promise<KeptSession | undefined> {
    const here = await this.#memory.get();
    if (here) return here;
    const value = await this.#read();
    return isKeptSession(value) ? value : undefined;
  }

  async set(session: KeptSession): Promise<void> {
    const isStored = await this.#write(session.key ? session : undefined);
    if (isStored && session.key) await this.#memory.clear();
    else await this.#memory.set(session);
    this.#tell();
  }

  async clear(reason?: SignOutReason): Promise<void> {
    if (reason === 'user') forgetDrafts();
    await this.#memory.clear();
    await this.#write(reason === 'user' ? undefined : reason);
    this.#tell(reason);
  }

  async end(): Promise<SignOutReason | undefined> {
    const value = await this.#read();
    return isSignOutReason(value) ? value : undefined;
  }

  onChange(listener: (reason?: SignOutReason) => void): () => void {
    const channel = newChannel(this.lockName);
    this.#channel = channel;
    channel?.addEventListener('message', ({ data }) =>
      listener(isSignOutReason(data) ? data : undefined),
    );
    // A page that comes back from the browser's cache has heard nothing meanwhile.
    const shown = (): void => listener();
    globalThis.addEventListener?.('pageshow', shown);
    return () => {
      channel?.close();
      this.#channel = undefined;
      globalThis.removeEventListener?.('pageshow', shown);
      void this.#cell.close();
    };
  }

  async #read(): Promise<unknown> {
    try {
      return await this.#cell.read();
    } catch {
      // Forbidden: what there is, is in memory.
      return undefined;
    }
  }

  async #write(value: KeptSession | SignOutReason | undefined): Promise<boolean> {
    try {
      await this.#cell.write(value);
      return true;
    } catch {
      // Forbidden, no room, or a browser that stores no keys.
      return false;
    }
  }

  #tell(reason?: SignOutReason): void {
    this.#channel?.postMessage(reason);
  }
}

function newChannel(name: string): BroadcastChannel | undefined {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
}

/** Somebody else's value, or one of an older version, is no session. */
function isKeptSession(value: unknown): value is KeptSession {
  return (
    typeof value === 'object' &&
    value !== null &&
    'accessToken' in value &&
    'account' in value &&
    'roles' in value &&
    'key' in value
  );
}

const ends: readonly SessionEnd[] = ['expired', 'revoked', 'access_revoked', 'reused'];

function isSignOutReason(value: unknown): value is SignOutReason {
  return value === 'user' || ends.some((end) => end === value);
}
