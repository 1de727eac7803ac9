import type { Account } from '@drsk/contract';

/** Who is signed in; unknown until the store is read. */
export type SessionState = { status: 'unknown' } | SignedOut | SignedIn;

export interface SignedIn {
  status: 'signed-in';
  account: Account;
}

export interface SignedOut {
  status: 'signed-out';
  /** Nothing, when nobody has been signed in here. */
  reason?: SignOutReason;
}

export type SignOutReason = 'user' | 'expired' | 'revoked';
