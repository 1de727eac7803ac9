import type { SessionPage } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';
import type { ClientSession } from '../session/client-session.js';

export interface EndAllOptions extends RequestOptions {
  /** Everywhere else only. */
  keepCurrent?: boolean;
}

/** Where somebody is signed in to the account. */
export class Sessions {
  readonly #http: Http;
  readonly #session: ClientSession;

  constructor(http: Http, session: ClientSession) {
    this.#http = http;
    this.#session = session;
  }

  list(options: RequestOptions = {}): Promise<SessionPage> {
    return this.#http.get('/sessions', options);
  }

  /** Signs out one device; for this one there is `account.signOut`. */
  end(sessionId: string, options: RequestOptions = {}): Promise<void> {
    return this.#http.delete('/sessions/{sessionId}', { params: { sessionId }, ...options });
  }

  /** Signs out everywhere, here too. */
  async endAll({ keepCurrent = false, ...options }: EndAllOptions = {}): Promise<void> {
    await this.#http.delete('/sessions', { query: { keepCurrent }, ...options });
    if (!keepCurrent) await this.#session.leave();
  }
}
