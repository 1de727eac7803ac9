import type { ApiToken, TokenScope } from '@drsk/contract';
import { maskIpAddress } from '@drsk/domain';
import type { TableDefinition } from '../../storage/storage.js';

/** What a program calls with in place of a session; of the token itself only the hash is kept. */
export interface ApiTokenRow {
  readonly id: string;
  /** SHA-256 of the token. */
  readonly hash: string;
  readonly prefix: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** Who has made it, and in which role it acts. */
  readonly personId: string;
  readonly accountId: string;
  /** Of that person, when it was made: another password since then revokes it. */
  readonly passwordHash: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsed: { readonly at: string; readonly address: string | null } | null;
  /** Requests of the minute that began then. */
  readonly minute: { readonly since: string; readonly requests: number };
}

export const apiTokenTable: TableDefinition<ApiTokenRow> = {
  name: 'api_tokens',
  indexes: {
    hash: { isUnique: true, key: ({ hash }) => hash },
    owner: {
      key: ({ personId, accountId, createdAt, id }) =>
        `${personId}/${accountId}/${createdAt}/${id}`,
    },
  },
};

/** Tells a token of a program from one of a session, also to whoever finds one in a file. */
export const apiTokenMark = 'drsk';

export function isApiToken(token: string): boolean {
  return token.startsWith(`${apiTokenMark}_`);
}

/** How a token begins: as much as its owner knows it again by. */
export function prefixOf(token: string): string {
  return token.slice(0, apiTokenMark.length + 5);
}

/** A token as its owner sees it. */
export function toApiToken(row: ApiTokenRow, now: string): ApiToken {
  const { id, name, prefix, scopes, createdAt, expiresAt, lastUsed } = row;
  const address = lastUsed?.address ?? null;
  return {
    id,
    name,
    prefix,
    scopes: [...scopes],
    isExpired: expiresAt <= now,
    createdAt,
    expiresAt,
    lastUsedAt: lastUsed?.at ?? null,
    lastUsedFrom: address === null ? null : maskIpAddress(address),
  };
}
