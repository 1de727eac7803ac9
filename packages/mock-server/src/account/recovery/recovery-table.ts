import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import type { TableDefinition } from '../../storage/storage.js';
import { dropCode } from '../one-time-code/one-time-code.js';

export interface RecoveryRow {
  readonly id: string;
  readonly loginKey: string;
  /** Null where nobody has the login: nothing goes out, and nothing is ever right. */
  readonly accountId: string | null;
  /** Of the letter and the SMS. */
  readonly locale: Locale;
  /** Where a link can go. */
  readonly email: string | null;
  /** Where a code can go. */
  readonly phone: string | null;
  /** Until when messages can be asked for. */
  readonly expiresAt: string;
  /** Of the link that was sent last, or of what the code was traded for. */
  readonly proof: Proof | null;
  readonly forgetAt: string;
}

interface Proof {
  readonly tokenHash: string;
  readonly expiresAt: string;
}

export const recoveryTable: TableDefinition<RecoveryRow> = {
  name: 'recoveries',
  indexes: {
    login: { key: ({ loginKey }) => `${loginKey}/` },
    token: { key: ({ proof }) => proof?.tokenHash },
    forgetAt: { key: ({ forgetAt }) => forgetAt },
  },
};

/** Neither links nor codes that were sent for a login work any more. */
export async function burnRecoveries(loginKey: string, moment: Moment): Promise<void> {
  const ofLogin = { index: 'login', prefix: `${loginKey}/` };
  for (const { id } of await moment.transaction.list(recoveryTable, ofLogin))
    await removeRecovery(id, moment);
}

export async function forgetRecoveries(moment: Moment): Promise<void> {
  const old = { index: 'forgetAt', upTo: moment.now, limit: 10 };
  for (const { id } of await moment.transaction.list(recoveryTable, old))
    await removeRecovery(id, moment);
}

async function removeRecovery(id: string, moment: Moment): Promise<void> {
  await dropCode(id, moment);
  await moment.transaction.remove(recoveryTable, id);
}
