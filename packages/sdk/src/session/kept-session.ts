import type { Account, Session } from '@drsk/contract';
import type { Grant } from './identity.js';
import type { WebKeyPair } from './web-key.js';

/** Whom to greet. The rest of an account is never kept in the browser: `account.get()` asks for it. */
export type AccountSummary = Pick<Account, 'id' | 'applicantKind' | 'login' | 'displayName'>;

/** A session as it is kept between calls. */
export interface KeptSession extends Omit<Session, 'account'> {
  account: AccountSummary;
  /** What the session is bound to (RFC 9449). Its private half can sign, and nobody can read it. */
  key?: WebKeyPair;
}

export function keptSession(session: Session, key: WebKeyPair | undefined): KeptSession {
  const { id, applicantKind, login, displayName } = session.account;
  return {
    ...session,
    account: { id, applicantKind, login, displayName },
    ...(key && session.tokenType === 'DPoP' && { key }),
  };
}

/** A call must not go on as somebody else. */
export function ofSameAccount(
  kept: KeptSession | undefined,
  other: Grant,
): KeptSession | undefined {
  return kept?.account.id === other.account?.id ? kept : undefined;
}
