import type { Http } from '../http/http.js';
import type { ClientSession } from '../session/client-session.js';
import type { SessionState } from '../session/session-state.js';
import { type Consents, consentsOf } from './consents.js';
import { type Contacts, contactsOf } from './contacts.js';
import { type Esia, esiaOf } from './esia.js';
import { type Login, loginOf } from './login.js';
import { type OwnAccount, ownAccountOf } from './own-account.js';
import { type Recovery, recoveryOf } from './recovery.js';
import { type Registration, registrationOf } from './registration.js';
import { type SecondFactor, secondFactorOf } from './second-factor.js';
import { type Sessions, sessionsOf } from './sessions.js';
import { type NewKey, SignIn } from './sign-in.js';

/** Registration, login, the session, and what the account holds. */
export interface Account extends Registration, Login, OwnAccount {
  readonly esia: Esia;
  readonly recovery: Recovery;
  readonly sessions: Sessions;
  readonly consents: Consents;
  readonly secondFactor: SecondFactor;
  readonly contacts: Contacts;

  /** Who is signed in, as far as is known now. */
  readonly state: SessionState;

  /** Who is signed in, once the store of the session is read. */
  ready(): Promise<SessionState>;

  /** Tells of every sign-in, sign-out and change of role, in other tabs too; returns what stops that. */
  onChange(listener: (state: SessionState) => void): () => void;
}

export function accountOf(http: Http, session: ClientSession, newKey: NewKey | undefined): Account {
  const anybody = http.as();
  const signIn = new SignIn(anybody, session, newKey);
  return Object.assign(new KnownSession(session), {
    ...registrationOf(anybody),
    ...loginOf(anybody, signIn),
    ...ownAccountOf(http, session),
    esia: esiaOf(anybody, signIn),
    recovery: recoveryOf(anybody),
    sessions: sessionsOf(http, session),
    consents: consentsOf(http),
    secondFactor: secondFactorOf(http),
    contacts: contactsOf(http),
  });
}

/** A class, whose getter is no property that a log of the client would show: the state names a person. */
class KnownSession {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  get state(): SessionState {
    return this.#session.state;
  }

  ready(): Promise<SessionState> {
    return this.#session.ready();
  }

  onChange(listener: (state: SessionState) => void): () => void {
    return this.#session.onChange(listener);
  }
}
