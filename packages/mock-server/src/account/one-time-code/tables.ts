import type { TableDefinition } from '../../storage/storage.js';

/** The code that works now for what it proves. */
export interface CodeRow {
  /** What it proves. */
  readonly id: string;
  /** Null where no code is right. */
  readonly codeHash: string | null;
  readonly expiresAt: string;
  readonly triesLeft: number;
}

export const codeTable: TableDefinition<CodeRow> = {
  name: 'one-time-codes',
  indexes: { expiresAt: { key: ({ expiresAt }) => expiresAt } },
};

/** When codes went out lately, for one thing or to one phone. */
export interface SendingsRow {
  readonly id: string;
  /** The oldest first. */
  readonly at: readonly string[];
  readonly forgetAt: string;
}

export const sendingsTable: TableDefinition<SendingsRow> = {
  name: 'one-time-code-sendings',
  indexes: { forgetAt: { key: ({ forgetAt }) => forgetAt } },
};
