import type {
  AccountChange,
  AccountClosure,
  AccountSetup,
  ContactChange,
  PasswordChange,
  PasswordProof,
} from '@drsk/contract';
import { AuthenticationError } from '../errors.js';
import type { Http } from '../http/http.js';
import type { EditOptions, KeyedOptions, RequestOptions } from '../http/request-options.js';
import type { ClientSession } from '../session/client-session.js';
import type { SessionState, SignedIn } from '../session/session-state.js';
import type { VersionedAccount } from './contacts.js';

/** What `client.account` offers to somebody who is signed in. */
export interface OwnAccount {
  /** Goes on as another account of the same person, in all tabs. */
  switchRole(accountId: string, options?: RequestOptions): Promise<SignedIn>;

  /** Forgets the session here at once, whatever the server says, and ends it there. */
  signOut(options?: RequestOptions): Promise<void>;

  /** Renews the session: calls do that by themselves when they have to, but not when its scope or roles may be others. */
  refresh(): Promise<SessionState>;

  get(options?: RequestOptions): Promise<VersionedAccount>;

  /**
   * Corrects those data that are named; an empty text takes one away.
   *
   * @throws {ConflictError} with `precondition_failed` when somebody has changed them since `etag`.
   */
  update(change: AccountChange, options: EditOptions): Promise<VersionedAccount>;

  /** Gives the contacts and the password that a temporary access lacks; it is full once the e-mail is confirmed. */
  setUp(setup: AccountSetup, options?: KeyedOptions): Promise<ContactChange>;

  /**
   * Ends every other session of the account.
   *
   * @throws {ValidationError} at `/currentPassword` with `password_wrong`.
   */
  changePassword(change: PasswordChange, options?: RequestOptions): Promise<void>;

  /** Everything that the account holds, as a ZIP (152-ФЗ, art. 14). */
  export(options?: RequestOptions): Promise<Blob>;

  /** Closes the account, and signs out here; says when the rest is erased (152-ФЗ, art. 21). */
  close(proof: PasswordProof, options?: RequestOptions): Promise<AccountClosure>;
}

export function ownAccountOf(http: Http, session: ClientSession): OwnAccount {
  const switchRole = http.post('/sessions/current/role', 'accountId');
  const setUp = http.postOnce('/me/setup');
  const close = http.post('/me/closure');
  return {
    switchRole: async (accountId, options) => session.follow(await switchRole(accountId, options)),
    signOut: (options) => signOut(http, session, options),
    refresh: async () => {
      const kept = await session.current();
      if (kept) await session.renew(kept);
      return session.state;
    },
    get: http.get('/me'),
    update: http.patch('/me'),
    setUp: async (setup, options) => {
      const change = await setUp(setup, options);
      await session.amend({ isSetupRequired: false });
      return change;
    },
    changePassword: http.post('/me/password'),
    export: http.download('/me/export'),
    close: async (proof, options) => {
      const closure = await close(proof, options);
      await session.leave();
      return closure;
    },
  };
}

async function signOut(
  http: Http,
  session: ClientSession,
  options?: RequestOptions,
): Promise<void> {
  const left = await session.leave();
  if (!left) return;
  try {
    await http.as(left).delete('/sessions/current')(options);
  } catch (error) {
    // Over already.
    if (!(error instanceof AuthenticationError)) throw error;
  }
}
