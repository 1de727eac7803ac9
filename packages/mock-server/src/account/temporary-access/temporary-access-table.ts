import type { RegionCode } from '@drsk/contract';
import type { TableDefinition } from '../../storage/storage.js';

/** What a temporary access may do, as the contract marks its operations; everybody may set up. */
export type AccessScope = 'read' | 'attach' | 'pay';

export const accessScopes: readonly AccessScope[] = ['read', 'attach', 'pay'];

/** Access that a customer centre gave: a one-time password to an account, or a password to one application (order 186, п. 37). */
export interface TemporaryAccessRow {
  readonly id: string;
  readonly accountId: string;
  /** The application that is all it opens; null where it opens the account. */
  readonly application: { readonly id: string; readonly number: string } | null;
  /** Of the password and of what it is for. */
  readonly secretHash: string;
  readonly scopes: readonly AccessScope[];
  /** Of the centre that gave it. */
  readonly regionCode: RegionCode;
  readonly issuedAt: string;
  /** Neither the password nor a session that it opened outlives this. */
  readonly expiresAt: string;
  /** When somebody first logged in with it; the password of an account works once. */
  readonly usedAt: string | null;
  /** When contacts and a password were given. */
  readonly setUpAt: string | null;
  /** When the e-mail was confirmed, and the access became a full one. */
  readonly completedAt: string | null;
  readonly revokedAt: string | null;
}

export const temporaryAccessTable: TableDefinition<TemporaryAccessRow> = {
  name: 'temporary-access',
  indexes: {
    secret: { key: ({ secretHash }) => secretHash },
    account: { key: ({ accountId, issuedAt }) => `${accountId}/${issuedAt}` },
    issued: { key: ({ issuedAt, id }) => `${issuedAt}/${id}` },
  },
};

/** Whether its password still opens something. */
export function isOpen(access: TemporaryAccessRow, now: string): boolean {
  const { application, usedAt, revokedAt, expiresAt } = access;
  const isUsedUp = application === null && usedAt !== null;
  return !isUsedUp && revokedAt === null && now < expiresAt;
}
