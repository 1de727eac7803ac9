import type { SessionMethod } from '@drsk/contract';
import type { TableDefinition } from '../../storage/storage.js';

export type EndReason =
  | 'signed_out'
  | 'password_changed'
  | 'password_reset'
  | 'account_closed'
  | 'access_revoked'
  | 'role_removed'
  | 'reused';

/** All that came of one login: its tokens are one family, whatever role they were given out for. */
export interface SessionRow {
  readonly id: string;
  /** Id of the account that logged in. */
  readonly personId: string;
  /** Id of the account that it acts in. */
  readonly accountId: string;
  readonly method: SessionMethod;
  /** RFC 7638 thumbprint of the key that it is bound to; null where refresh tokens renew it. */
  readonly jkt: string | null;
  readonly temporaryAccessId: string | null;
  /** The only application that it sees. */
  readonly applicationId: string | null;
  readonly device: string | null;
  readonly address: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  /** When it can no longer be renewed. */
  readonly expiresAt: string;
  readonly ended: { readonly at: string; readonly reason: EndReason } | null;
  /** Makes the next tokens out of a refresh token, so that the same one gives the same pair. */
  readonly secret: string;
  /** Of a session without a key. */
  readonly refresh: RefreshState | null;
}

/** Which refresh tokens of a session are good, by their hashes. */
export interface RefreshState {
  readonly current: string;
  /** What the current one was traded for, which is good for a moment more; changes of role let those before it be so too. */
  readonly traded: readonly TradedToken[];
}

export interface TradedToken {
  /** SHA-256 of the refresh token. */
  readonly hash: string;
  readonly at: string;
}

export const sessionTable: TableDefinition<SessionRow> = {
  name: 'sessions',
  indexes: {
    person: { key: ({ personId, createdAt, id }) => `${personId}/${createdAt}/${id}` },
    account: { key: ({ accountId }) => accountId },
    expiresAt: { key: ({ expiresAt }) => expiresAt },
  },
};

/** A token that was given out; only its hash is kept. */
export interface TokenRow {
  /** SHA-256 of the token. */
  readonly id: string;
  readonly sessionId: string;
  readonly kind: 'access' | 'refresh';
  readonly expiresAt: string;
}

export const tokenTable: TableDefinition<TokenRow> = {
  name: 'tokens',
  indexes: { session: { key: ({ sessionId }) => sessionId } },
};
