import type { TableDefinition } from '../../storage/storage.js';

/** A login by ЕСИА that has begun. */
export interface EsiaLoginRow {
  /** The `state` that goes there and back. */
  readonly id: string;
  readonly returnUrl: string;
  /** S256 of the verifier (RFC 7636). */
  readonly codeChallenge: string;
  readonly expiresAt: string;
  /** Null until somebody has been chosen. */
  readonly chosen: EsiaChoice | null;
}

export interface EsiaChoice {
  readonly personId: string;
  readonly codeHash: string;
}

export const esiaLoginTable: TableDefinition<EsiaLoginRow> = {
  name: 'esia-logins',
  indexes: { expiresAt: { key: ({ expiresAt }) => expiresAt } },
};
