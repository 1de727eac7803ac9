import type { ClientSession } from './client-session.js';
import type { SessionState } from './session-state.js';

/** What is known of the session without a call. */
export interface KnownSession {
  /** Who is signed in, as far as is known now. */
  readonly state: SessionState;

  /** Who is signed in, once the store of the session is read. */
  ready(): Promise<SessionState>;

  /** The reason of a session's end was told: pages that are opened later no longer find it in `state`. */
  forgetEnd(): Promise<void>;

  /** Tells of every sign-in, sign-out and change of role, in other tabs too; returns what stops that. */
  onChange(listener: (state: SessionState) => void): () => void;
}

export function knownSession(session: ClientSession): KnownSession {
  return {
    get state() {
      return session.state;
    },
    ready: () => session.ready(),
    forgetEnd: () => session.forgetEnd(),
    onChange: (listener) => session.onChange(listener),
  };
}
