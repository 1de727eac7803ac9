import type {
  AccountChange,
  AccountClosure,
  AccountSetup,
  ApplicationCredentials,
  ContactChange,
  Credentials,
  MessageReceipt,
  PasswordChange,
  PasswordProof,
  SecondFactorAnswer,
} from '@drsk/contract';
import { AuthenticationError } from '../errors.js';
import type { Http } from '../http/http.js';
import {
  type EditOptions,
  keyed,
  type KeyedOptions,
  type RequestOptions,
} from '../http/request-options.js';
import type { ClientSession } from '../session/client-session.js';
import type { SessionState, SignedIn } from '../session/session-state.js';
import { Consents } from './consents.js';
import { Contacts, type VersionedAccount } from './contacts.js';
import { Esia } from './esia.js';
import { Recovery } from './recovery.js';
import { Registration } from './registration.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';
import { type NewKey, type SecondFactorAsked, SignIn } from './sign-in.js';

/** Registration, login, the session, and what the account holds. */
export class Account extends Registration {
  readonly esia: Esia;
  readonly recovery: Recovery;
  readonly sessions: Sessions;
  readonly consents: Consents;
  readonly secondFactor: SecondFactor;
  readonly contacts: Contacts;
  readonly #http: Http;
  readonly #session: ClientSession;
  readonly #signIn: SignIn;

  constructor(http: Http, session: ClientSession, newKey: NewKey | undefined) {
    super(http.as());
    this.#http = http;
    this.#session = session;
    this.#signIn = new SignIn(this.anybody, session, newKey);
    this.esia = new Esia(this.anybody, this.#signIn);
    this.recovery = new Recovery(this.anybody);
    this.sessions = new Sessions(http, session);
    this.consents = new Consents(http);
    this.secondFactor = new SecondFactor(http);
    this.contacts = new Contacts(http);
  }

  /** Who is signed in, as far as is known now. */
  get state(): SessionState {
    return this.#session.state;
  }

  /** Who is signed in, once the store of the session is read. */
  ready(): Promise<SessionState> {
    return this.#session.ready();
  }

  /** Tells of every sign-in, sign-out and change of role, in other tabs too; returns what stops that. */
  onChange(listener: (state: SessionState) => void): () => void {
    return this.#session.onChange(listener);
  }

  /**
   * Logs in, and keeps the session for the calls that follow; or says that a code is asked for as well.
   *
   * @throws {AuthenticationError} with `invalid_credentials`.
   * @throws {RateLimitError} with `too_many_attempts` and when to come back.
   */
  async createSession(
    credentials: Credentials,
    options: RequestOptions = {},
  ): Promise<SignedIn | SecondFactorAsked> {
    const { http, keep, wait } = await this.#signIn.begin();
    const answer = await http.post('/sessions', { body: credentials, ...options });
    return 'accessToken' in answer ? keep(answer) : wait(answer);
  }

  /**
   * Goes on with a login by the code of its second factor, or by a recovery code.
   *
   * @throws {ValidationError} at `/code` with `code_wrong`.
   * @throws {NotFoundError} with `confirmation_invalid` when the login has to begin anew.
   */
  async completeSession(
    proof: SecondFactorAnswer,
    options: RequestOptions = {},
  ): Promise<SignedIn> {
    const { http, keep } = await this.#signIn.begin(proof.challengeId);
    return keep(await http.post('/sessions/second-factor', { body: proof, ...options }));
  }

  /** Sends the SMS of a login again; codes before it no longer work. */
  resendSecondFactorCode(challengeId: string, options: KeyedOptions = {}): Promise<MessageReceipt> {
    return this.anybody.post('/second-factor-challenges/{challengeId}/codes', {
      params: { challengeId },
      ...keyed(options),
    });
  }

  /** Logs in to one application alone, with the password that an office gave (order 186, п. 37). */
  async createApplicationSession(
    credentials: ApplicationCredentials,
    options: RequestOptions = {},
  ): Promise<SignedIn> {
    const { http, keep } = await this.#signIn.begin();
    return keep(await http.post('/sessions/by-application', { body: credentials, ...options }));
  }

  /** Goes on as another account of the same person, in all tabs. */
  async switchRole(accountId: string, options: RequestOptions = {}): Promise<SignedIn> {
    const body = { accountId };
    return this.#session.follow(
      await this.#http.post('/sessions/current/role', { body, ...options }),
    );
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

  /** Renews the session: calls do that by themselves when they have to, but not when its scope or roles may be others. */
  async refresh(): Promise<SessionState> {
    const session = await this.#session.current();
    if (session) await this.#session.renew(session);
    return this.state;
  }

  get(options: RequestOptions = {}): Promise<VersionedAccount> {
    return this.#http.get('/me', options);
  }

  /**
   * Corrects those data that are named; an empty text takes one away.
   *
   * @throws {ConflictError} with `precondition_failed` when somebody has changed them since `etag`.
   */
  update(change: AccountChange, options: EditOptions): Promise<VersionedAccount> {
    return this.#http.patch('/me', { body: change, ...options });
  }

  /** Gives the contacts and the password that a temporary access lacks; it is full once the e-mail is confirmed. */
  async setUp(setup: AccountSetup, options: KeyedOptions = {}): Promise<ContactChange> {
    const change = await this.#http.post('/me/setup', { body: setup, ...keyed(options) });
    await this.#session.amend({ isSetupRequired: false });
    return change;
  }

  /**
   * Ends every other session of the account.
   *
   * @throws {ValidationError} at `/currentPassword` with `password_wrong`.
   */
  changePassword(change: PasswordChange, options: RequestOptions = {}): Promise<void> {
    return this.#http.post('/me/password', { body: change, ...options });
  }

  /** Everything that the account holds, as a ZIP (152-ФЗ, art. 14). */
  export(options: RequestOptions = {}): Promise<Blob> {
    return this.#http.download('/me/export', options);
  }

  /** Closes the account, and signs out here; says when the rest is erased (152-ФЗ, art. 21). */
  async close(proof: PasswordProof, options: RequestOptions = {}): Promise<AccountClosure> {
    const closure = await this.#http.post('/me/closure', { body: proof, ...options });
    await this.#session.leave();
    return closure;
  }
}
