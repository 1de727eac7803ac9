import type { Role, SessionMethod, SessionScope } from '@drsk/contract';
import type { AccountSummary, KeptSession } from './kept-session.js';

/** Who is signed in; unknown until the store is read. */
export type SessionState = { status: 'unknown' } | SignedOut | SignedIn;

export interface SignedIn {
  status: 'signed-in';
  /** Whom the calls are for: the person, or who they act as. */
  account: AccountSummary;
  /** How the login was done; `application` sees one application and nothing else of the account. */
  method: SessionMethod;
  /** `temporary` reads, attaches and pays for applications, and nothing else. */
  scope: SessionScope;
  /** Contacts and a password have to be given first (`account.setUp`). */
  isSetupRequired: boolean;
  /** Every account that the person may act in (`account.switchRole`); `account` is among them. */
  roles: Role[];
  sessionId: string;
}

export interface SignedOut {
  status: 'signed-out';
  /** Nothing, when nobody has been signed in here. */
  reason?: SignOutReason;
}

export type SignOutReason = 'user' | SessionEnd;

/**
 * `revoked`: ended elsewhere by the person, or by a change of password. `access_revoked`: a customer centre took back the
 * temporary access or the role. `reused`: a refresh token came back that had been used, as a thief's would; every
 * session of that login is over.
 */
export type SessionEnd = 'expired' | 'revoked' | 'access_revoked' | 'reused';

export function signedIn(kept: KeptSession): SignedIn {
  const { account, method, scope, isSetupRequired, roles, id: sessionId } = kept;
  return { status: 'signed-in', account, method, scope, isSetupRequired, roles, sessionId };
}
