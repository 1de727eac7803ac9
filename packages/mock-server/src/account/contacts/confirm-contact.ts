import type { ConfirmedAccount } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { accountRowOf } from '../account-row.js';
import { burnRecoveries } from '../recovery/recovery-table.js';
import { type AccountRow, accountTable } from '../tables.js';
import { completeSetUp } from '../temporary-access/complete-set-up.js';
import {
  type ContactChangeRow,
  contactChangeTable,
  removeChangesOf,
} from './contact-change-table.js';
import { tellContactChanged } from './tell-contact-changed.js';

/** The link of a letter to a new address was followed; undefined where it belongs to none, or no longer. */
export async function confirmNewEmail(
  tokenHash: string,
  moment: Moment,
): Promise<ConfirmedAccount | undefined> {
  const change = await moment.transaction.find(contactChangeTable, 'token', tokenHash);
  if (!change || change.expiresAt <= moment.now) return undefined;
  const { account } = await putOnFile(change, moment);
  await completeSetUp(change.accountId, moment);
  return { applicantKind: account.applicantKind, login: account.login };
}

/** The new contact takes the place of the old one, whose owner is told. */
export async function putOnFile(change: ContactChangeRow, moment: Moment): Promise<AccountRow> {
  const { accountId, channel, value } = change;
  const row = await accountRowOf(accountId, moment);
  const confirmed =
    channel === 'email'
      ? { email: value, emailConfirmedAt: moment.now }
      : { phone: value, phoneConfirmedAt: moment.now };
  const changed = { ...row, account: { ...row.account, ...confirmed } };
  await moment.transaction.put(accountTable, changed);
  await removeChangesOf(accountId, channel, moment);
  await burnRecoveries(row.loginKey, moment);
  await tellContactChanged(row, changed, moment);
  return changed;
}
