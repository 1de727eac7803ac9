import type { Account } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { json } from '../http/reply.js';
import { sha256 } from '../http/sha256.js';
import { processingWithdrawnAt } from './consents/consent-log.js';
import type { AccountRow } from './tables.js';

/** An account as its owner sees it, with the tag of what they may correct. */
export async function accountReply(row: AccountRow, moment: Moment) {
  const { account } = row;
  const withdrawnAt = await processingWithdrawnAt(row, moment);
  const shown = withdrawnAt ? { ...account, processingWithdrawnAt: withdrawnAt } : account;
  return json(200, shown, { etag: await etagOfAccount(account) });
}

/** The same as long as the account holds the same. */
export async function etagOfAccount(account: Account): Promise<string> {
  const entries = Object.entries(account).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `"${(await sha256(JSON.stringify(entries))).slice(0, 16)}"`;
}
