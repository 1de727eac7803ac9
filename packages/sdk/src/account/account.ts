import type {
  Account as AccountData,
  ApplicantKind,
  ConfirmedAccount,
  ConsentDocumentPage,
  Credentials,
  RegionCode,
  Registration,
  RegistrationReceipt,
} from '@drsk/contract';
import { AuthenticationError } from '../errors.js';
import type { ClientSession } from '../http/client-session.js';
import type { Http } from '../http/http.js';
import { keyed, type KeyedOptions, type RequestOptions } from '../http/request-options.js';
import type { SessionState, SignedIn } from '../http/session-state.js';

export interface ConsentQuery {
  applicantKind: ApplicantKind;
  regionCode?: RegionCode;
}

/** Registration, login and the session. */
export class Account {
  readonly #http: Http;
  readonly #anybody: Http;
  readonly #session: ClientSession;

  constructor(http: Http, session: ClientSession) {
    this.#http = http;
    this.#anybody = http.as();
    this.#session = session;
  }

  /** Who is signed in, as far as is known now. */
  get state(): SessionState {
    return this.#session.state;
  }

  /** Who is signed in, once the store of the session is read. */
  ready(): Promise<SessionState> {
    return this.#session.ready();
  }

  /** Tells of every sign-in and sign-out, in other tabs too; returns what stops that. */
  onChange(listener: (state: SessionState) => void): () => void {
    return this.#session.onChange(listener);
  }

  /** Texts that somebody who registers may agree to. */
  listConsentDocuments(
    query: ConsentQuery,
    options: RequestOptions = {},
  ): Promise<ConsentDocumentPage> {
    return this.#anybody.get('/consent-documents', { query, ...options });
  }

  /** Asks for an account; a letter with a link tells how it goes on. */
  register(registration: Registration, options: KeyedOptions = {}): Promise<RegistrationReceipt> {
    return this.#anybody.post('/registrations', { body: registration, ...keyed(options) });
  }

  /** Sends the letter again; links of those before it no longer work. */
  resendConfirmation(
    registrationId: string,
    options: KeyedOptions = {},
  ): Promise<RegistrationReceipt> {
    return this.#anybody.post('/registrations/{registrationId}/letters', {
      params: { registrationId },
      ...keyed(options),
    });
  }

  /**
   * Opens the account with the token of the letter's link.
   *
   * @throws {NotFoundError} with `confirmation_invalid` when the link is used, too old, or replaced.
   */
  confirmEmail(token: string, options: RequestOptions = {}): Promise<ConfirmedAccount> {
    return this.#anybody.post('/email-confirmations', { body: { token }, ...options });
  }

  /**
   * Logs in, and keeps the session for the calls that follow.
   *
   * @throws {AuthenticationError} with `invalid_credentials`.
   * @throws {RateLimitError} with `too_many_attempts` and when to come back.
   */
  async createSession(credentials: Credentials, options: RequestOptions = {}): Promise<SignedIn> {
    const session = await this.#anybody.post('/sessions', { body: credentials, ...options });
    return this.#session.open(session);
  }

  /** Forgets the session here at once, whatever the server says, and ends it there. */
  async signOut(options: RequestOptions = {}): Promise<void> {
    const left = await this.#session.leave();
    if (!left) return;
    try {
      await this.#http.as(left).delete('/sessions/current', options);
    } catch (error) {
      // Over already.
      if (!(error instanceof AuthenticationError)) throw error;
    }
  }

  get(options: RequestOptions = {}): Promise<AccountData> {
    return this.#http.get('/me', options);
  }

  /** Renews the session; calls do that by themselves when they have to. */
  async refresh(): Promise<SessionState> {
    const session = await this.#session.current();
    if (session) await this.#session.renew(session);
    return this.state;
  }
}
