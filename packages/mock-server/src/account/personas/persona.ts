import type { Account } from '@drsk/contract';
import type { Label, Moment } from '../../clock/moment.js';
import type { AccountRow } from '../tables.js';

/** Somebody whom a new sandbox knows already, and what is special about them. */
export interface Persona {
  readonly account: Omit<Account, 'id' | 'createdAt' | 'emailConfirmedAt' | 'phoneConfirmedAt'>;
  /** What to log in with; empty where nobody has set a password yet. */
  readonly password: string;
  readonly purpose: Label;
  /** The secret of an app with codes (RFC 6238), in base32. */
  readonly totpSecret?: string;
  /** What the account lacks of a usual one. */
  readonly lacks?: Partial<Pick<AccountRow, 'passwordHash' | 'isSetUp'>>;
  readonly isPhoneConfirmed?: boolean;
  /** Whether what is special about them lasts minutes or days only. */
  readonly isFleeting?: boolean;
  readonly prepare?: (row: AccountRow, moment: Moment) => Promise<void>;
}
