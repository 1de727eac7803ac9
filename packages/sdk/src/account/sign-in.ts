import type { SecondFactorChallenge, Session } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { ClientSession } from '../session/client-session.js';
import { holderOf } from '../session/identity.js';
import type { SignedIn } from '../session/session-state.js';
import type { WebKeyPair } from '../session/web-key.js';

/** The password was right, and `account.completeSession` has to bring the code. */
export interface SecondFactorAsked {
  status: 'second-factor';
  challenge: SecondFactorChallenge;
}

export type NewKey = () => Promise<WebKeyPair | undefined>;

/** A login on its way: who asks, and where the answer goes. */
export interface Login {
  http: Http;
  keep: (session: Session) => Promise<SignedIn>;
  /** The login goes on with the same key when the code is there. */
  wait: (challenge: SecondFactorChallenge) => SecondFactorAsked;
}

/** Begins logins, each with a key of its own where the client has keys. */
export class SignIn {
  readonly #anybody: Http;
  readonly #session: ClientSession;
  readonly #newKey: NewKey | undefined;
  readonly #waiting = new Map<string, WebKeyPair>();

  constructor(anybody: Http, session: ClientSession, newKey: NewKey | undefined) {
    this.#anybody = anybody;
    this.#session = session;
    this.#newKey = newKey;
  }

  async begin(challengeId = ''): Promise<Login> {
    const key = this.#waiting.get(challengeId) ?? (await this.#newKey?.());
    return {
      http: key ? this.#anybody.as(holderOf(key)) : this.#anybody,
      keep: (session) => {
        this.#waiting.clear();
        return this.#session.open(session, key);
      },
      wait: (challenge) => {
        if (key) this.#waiting.set(challenge.challengeId, key);
        return { status: 'second-factor', challenge };
      },
    };
  }
}
