import type { Account } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { TableDefinition } from '../storage/storage.js';

export interface AccountRow {
  readonly id: string;
  readonly account: Account;
  /** Who logs in: kind of applicant and digits of the number. */
  readonly loginKey: string;
  /** Null for what an office opened and nobody has set up yet. */
  readonly passwordHash: string | null;
  /** The language of the registration, and so of the letters. */
  readonly locale: Locale;
  /** Under which the consents of the registration are kept; null for what an office opened. */
  readonly registrationId: string | null;
  /** False until whoever got it from an office has confirmed an e-mail: so long it opens to temporary access only. */
  readonly isSetUp: boolean;
  /** When its owner closed it: nobody logs in to it, and its number is free. */
  readonly closedAt: string | null;
}

export const accountTable: TableDefinition<AccountRow> = {
  name: 'accounts',
  indexes: {
    login: {
      isUnique: true,
      key: ({ loginKey, closedAt }) => (closedAt === null ? loginKey : undefined),
    },
    email: { key: ({ account, closedAt }) => (closedAt === null ? account.email : undefined) },
  },
};

/** Failed logins of one login, or from one address. */
export interface AttemptsRow {
  readonly id: string;
  readonly failures: number;
  readonly blockedUntil: string;
  /** When the failures no longer count, unless another follows. */
  readonly forgetAt: string;
}

export const attemptsTable: TableDefinition<AttemptsRow> = {
  name: 'attempts',
  indexes: { forgetAt: { key: ({ forgetAt }) => forgetAt } },
};
