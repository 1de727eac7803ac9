import type { Recovery, RecoveryStart } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { Client } from '../../http/operation.js';
import { loginKey } from '../login-key.js';
import { countSending } from '../one-time-code/sendings.js';
import { secondFactorTable } from '../second-factor/tables.js';
import { accountTable } from '../tables.js';
import { channelsOf, contactsOnFile, madeUpContacts } from './recovery-contacts.js';
import { forgetRecoveries, type RecoveryRow, recoveryTable } from './recovery-table.js';

const life = { minutes: 30 };
/** Whole offices stand behind one address. */
const perDay = 100;

export interface RecoveryAttempt {
  readonly input: RecoveryStart;
  readonly locale: Locale;
  readonly client: Client;
}

/**
 * Does the same, and answers alike, whether or not somebody has the login.
 *
 * @throws {ProblemError} 429 after too many from one address
 */
export async function startRecovery(
  { input, locale, client }: RecoveryAttempt,
  moment: Moment,
): Promise<Recovery> {
  const { transaction, random, now } = moment;
  await forgetRecoveries(moment);
  const limit = { id: `recoveries from ${client.address}`, perDay, pauseSeconds: 0 };
  await countSending([limit], moment);
  const key = loginKey(input.applicantKind, input.login);
  const row = await transaction.find(accountTable, 'login', key);
  const madeUp = await madeUpContacts(key, moment);
  const secondFactor = await transaction.get(secondFactorTable, row?.id ?? 'nobody');
  const contacts = row ? contactsOnFile(row, secondFactor) : madeUp;
  const recovery: RecoveryRow = {
    id: random.id('rec'),
    loginKey: key,
    accountId: row?.id ?? null,
    locale: row?.locale ?? locale,
    ...contacts,
    expiresAt: later(now, life),
    proof: null,
    forgetAt: later(now, { days: 1 }),
  };
  await transaction.put(recoveryTable, recovery);
  return { id: recovery.id, channels: channelsOf(contacts), expiresAt: recovery.expiresAt };
}
