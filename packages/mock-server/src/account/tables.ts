import type { Account, ConsentKind } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { TableDefinition } from '../storage/storage.js';

export interface AccountRow {
  readonly id: string;
  readonly account: Account;
  /** Who logs in: kind of applicant and digits of the number. */
  readonly loginKey: string;
  readonly passwordHash: string;
  /** The language of the registration, and so of the letters. */
  readonly locale: Locale;
  /** Under which the consents are kept. */
  readonly registrationId: string;
}

export const accountTable: TableDefinition<AccountRow> = {
  name: 'accounts',
  indexes: { login: { isUnique: true, key: ({ loginKey }) => loginKey } },
};

export interface RegistrationRow {
  readonly id: string;
  /** What it will be once the e-mail is confirmed. */
  readonly account: Account;
  readonly loginKey: string;
  readonly passwordHash: string;
  readonly locale: Locale;
  /** Null where the number has its account already: there is nothing to confirm. */
  readonly tokenHash: string | null;
  readonly expiresAt: string;
  readonly resendAt: string;
  readonly lettersSent: number;
}

export const registrationTable: TableDefinition<RegistrationRow> = {
  name: 'registrations',
  indexes: {
    token: { key: ({ tokenHash }) => tokenHash ?? undefined },
    email: { key: ({ account }) => account.email },
  },
};

/** Who agreed to what, when and from where (152-ФЗ); rows are added and never changed. */
export interface ConsentRow {
  readonly id: string;
  readonly registrationId: string;
  readonly kind: ConsentKind;
  readonly version: string;
  readonly sha256: string;
  readonly at: string;
  readonly channel: 'site';
  readonly address: string | null;
  readonly userAgent: string | null;
}

export const consentTable: TableDefinition<ConsentRow> = {
  name: 'consents',
  indexes: { registration: { key: ({ registrationId }) => registrationId } },
};

export interface SessionRow {
  readonly id: string;
  readonly accountId: string;
  /** Makes the next tokens out of a refresh token, so that the same one gives the same pair. */
  readonly secret: string;
  readonly endedAt: string | null;
}

export const sessionTable: TableDefinition<SessionRow> = { name: 'sessions', indexes: {} };

/** A token that was given out; only its hash is kept. */
export interface TokenRow {
  /** SHA-256 of the token. */
  readonly id: string;
  readonly sessionId: string;
  readonly kind: 'access' | 'refresh';
  readonly expiresAt: string;
  /** When a refresh token was traded in. */
  readonly usedAt: string | null;
}

export const tokenTable: TableDefinition<TokenRow> = { name: 'tokens', indexes: {} };

/** Failed logins of one login, or from one address. */
export interface AttemptsRow {
  readonly id: string;
  readonly failures: number;
  readonly blockedUntil: string;
}

export const attemptsTable: TableDefinition<AttemptsRow> = { name: 'attempts', indexes: {} };
