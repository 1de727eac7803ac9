import type { KeptSession } from './kept-session.js';
import type { SignOutReason } from './session-state.js';

/** Where a session is kept. What is given has to come back as it was, with its key: JSON loses that. */
export interface SessionStore {
  get(): Promise<KeptSession | undefined>;
  set(session: KeptSession): Promise<void>;
  /** Empties it; it may keep the reason for `end`. */
  clear(reason?: SignOutReason): Promise<void>;
  /** Why what was kept last was cleared, for whoever opens a page later. */
  end?(): Promise<SignOutReason | undefined>;
  /** Names the lock for renewals, where several tabs share what is kept. */
  readonly lockName?: string;
  /** Tells when another tab has changed it, and why it cleared it; returns what stops that. */
  onChange?(listener: (reason?: SignOutReason) => void): () => void;
}

/** Clients of one API share its session, and the lock of its renewal. */
export function sessionName(baseUrl: string | URL): string {
  return `drsk ${String(baseUrl)}`;
}

/** Ends with the page. */
export function memorySession(session?: KeptSession): SessionStore {
  let kept = session;
  return {
    get: async () => kept,
    set: async (next) => {
      kept = next;
    },
    clear: async () => {
      kept = undefined;
    },
  };
}
