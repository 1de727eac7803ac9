import type { SecondFactorMethod } from '@drsk/contract';
import type { TableDefinition } from '../../storage/storage.js';
import type { SessionOpening } from '../sessions/open-session.js';

/** What an app makes its codes of. */
export interface TotpState {
  /** Base32. */
  readonly secret: string;
  /** The latest step whose code was taken: none before it is taken again. */
  readonly lastStep: number;
}

/** A second factor that is on. */
export interface SecondFactorRow {
  /** The account of the person who logs in. */
  readonly id: string;
  readonly method: SecondFactorMethod;
  /** Null for SMS. */
  readonly totp: TotpState | null;
  readonly enabledAt: string;
  /** All with the same salt; a used one is gone. */
  readonly recoveryHashes: readonly string[];
}

export const secondFactorTable: TableDefinition<SecondFactorRow> = {
  name: 'second-factors',
  indexes: {},
};

/** A second factor that its first code would turn on. */
export interface EnrolmentRow {
  readonly id: string;
  readonly accountId: string;
  readonly method: SecondFactorMethod;
  readonly totp: TotpState | null;
  readonly expiresAt: string;
  /** None once it is confirmed. */
  readonly triesLeft: number;
}

export const enrolmentTable: TableDefinition<EnrolmentRow> = {
  name: 'second-factor-enrolments',
  indexes: { expiresAt: { key: ({ expiresAt }) => expiresAt } },
};

/** A login whose password was right and whose code is waited for. */
export interface ChallengeRow {
  readonly id: string;
  readonly accountId: string;
  /** The one that was right: another password ends the challenge. */
  readonly passwordHash: string | null;
  readonly method: SecondFactorMethod;
  /** How the session is to be opened. */
  readonly opening: SessionOpening;
  readonly expiresAt: string;
  readonly triesLeft: number;
}

export const challengeTable: TableDefinition<ChallengeRow> = {
  name: 'second-factor-challenges',
  indexes: { expiresAt: { key: ({ expiresAt }) => expiresAt } },
};
