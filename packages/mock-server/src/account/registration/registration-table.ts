import type { Account } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { TableDefinition } from '../../storage/storage.js';

export interface RegistrationRow {
  readonly id: string;
  /** What it will be once the e-mail is confirmed. */
  readonly account: RegisteredAccount;
  readonly loginKey: string;
  readonly passwordHash: string;
  readonly locale: Locale;
  /** Null where there is nothing to confirm: the number has its account already, or this one is open. */
  readonly tokenHash: string | null;
  readonly expiresAt: string;
  readonly resendAt: string;
  readonly codeResendAt: string;
  readonly phoneConfirmedAt: string | null;
  /** The account that was opened with it; the phone may be confirmed later. */
  readonly openedId: string | null;
}

/** Who registers has both contacts. */
export type RegisteredAccount = Account & { readonly email: string; readonly phone: string };

export const registrationTable: TableDefinition<RegistrationRow> = {
  name: 'registrations',
  indexes: { token: { key: ({ tokenHash }) => tokenHash ?? undefined } },
};
