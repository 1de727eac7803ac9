import type { Session } from '@drsk/contract';

/** Where a session is kept. */
export interface SessionStore {
  get(): Promise<Session | undefined>;
  set(session: Session): Promise<void>;
  clear(): Promise<void>;
  /** Names the lock for renewals, where several tabs share what is kept. */
  readonly lockName?: string;
  /** Tells when another tab has changed it; returns what stops that. */
  onChange?(listener: () => void): () => void;
}

/** Ends with the page. */
export function memorySession(session?: Session): SessionStore {
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
