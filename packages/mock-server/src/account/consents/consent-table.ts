import type { ConsentChannel, ConsentKind } from '@drsk/contract';
import type { TableDefinition } from '../../storage/storage.js';

/** Where from and by whom something was said. */
interface Circumstances {
  readonly at: string;
  readonly channel: ConsentChannel;
  /** Who took it down; nobody on the site. */
  readonly collectedBy: string | null;
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** Who agreed to what, when and from where (152-ФЗ, art. 9); rows are added, never changed and never removed. */
export interface ConsentRow extends Circumstances {
  readonly id: string;
  /** A registration, or an account: whoever registers agrees before there is an account. */
  readonly subjectId: string;
  /** Counts the consents of a subject: many are given at one instant. */
  readonly serial: number;
  readonly kind: ConsentKind;
  readonly version: string;
  /** Of the text that was shown. */
  readonly sha256: string;
}

export const consentTable: TableDefinition<ConsentRow> = {
  name: 'consents',
  indexes: {
    subject: { key: ({ subjectId, serial }) => `${subjectId}/${String(serial).padStart(6, '0')}` },
  },
};

/** That a consent was withdrawn; its id is the consent's. */
export interface WithdrawalRow extends Circumstances {
  readonly id: string;
}

export const withdrawalTable: TableDefinition<WithdrawalRow> = {
  name: 'consent-withdrawals',
  indexes: {},
};
